import { tick } from 'svelte';

let now = $state(false);

/** Whether the drawing lies as on paper: the width of A4 on its side, in the light colours. */
export const printing = () => now;

/** A4 on its side, in pixels, less its margins. */
const PAGE = { width: 1047, height: 718 };

/** Lays the drawing as on paper and small enough for one page, prints it, and puts everything back. */
export async function printDrawing() {
  const { dataset, style } = document.documentElement;
  const { theme } = dataset;
  now = true;
  dataset.theme = 'light';
  await settled();
  style.setProperty('--print-fit', String(fit()));
  await settled();
  print();
  now = false;
  dataset.theme = theme;
  style.removeProperty('--print-fit');
}

/** Lines are drawn a frame after what they join has come to rest. */
async function settled() {
  await tick();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function fit(): number {
  const page = document.querySelector('.whole.printing');
  return page ? Math.min(1, PAGE.height / page.scrollHeight, PAGE.width / page.scrollWidth) : 1;
}
