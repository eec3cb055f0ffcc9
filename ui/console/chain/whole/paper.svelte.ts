import { flushSync } from 'svelte';

/** The height of A4 on its side less its margins, in pixels; its width stands in the page's style. */
const HEIGHT = 716;
/** Text of a little under 10 points at most, and of 5 at least. */
const LARGEST = 0.72;
const SMALLEST = 0.38;

let size = $state(0);

/** The text size on paper, 0 on screen; whoever draws by measuring follows it. */
export const sizeOnPaper = () => size;

/**
 * Lays the page as on A4 on its side while the window prints, however printing was asked for, and puts
 * everything back afterwards. What carries `data-one-page` is made small enough for one page. Answers
 * how to stop.
 */
export function keepReadyForPaper(): () => void {
  const { documentElement: root } = document;
  const landscape = new CSSStyleSheet();
  // Even the shortest transition would let the page be measured as it was.
  landscape.replaceSync(`
    @page { size: A4 landscape; margin: 10mm }
    *, *::before, *::after { transition: none !important }
  `);
  let before = { theme: '', textSize: '' };

  function lay() {
    const { theme = '' } = root.dataset;
    before = { theme, textSize: root.style.getPropertyValue('--text-size') };
    root.dataset.theme = 'light';
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, landscape];
    write(LARGEST);
    const page = document.querySelector('[data-one-page]');
    while (page && page.scrollHeight > HEIGHT && size > SMALLEST) write(size * 0.95);
  }

  function write(next: number) {
    root.style.setProperty('--text-size', String(next));
    flushSync(() => (size = next));
  }

  function putBack() {
    root.dataset.theme = before.theme;
    root.style.setProperty('--text-size', before.textSize);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== landscape);
    size = 0;
  }

  addEventListener('beforeprint', lay);
  addEventListener('afterprint', putBack);
  return () => {
    removeEventListener('beforeprint', lay);
    removeEventListener('afterprint', putBack);
  };
}
