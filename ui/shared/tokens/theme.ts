/** How the user wants the window to look. */
export type Theme = 'system' | 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');
let chosen: Theme = 'system';

function paint() {
  const isDark = chosen === 'dark' || (chosen === 'system' && dark.matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}

dark.addEventListener('change', paint);

/** Paints the window light or dark; `system` follows the computer, also when it changes. */
export function applyTheme(theme: Theme) {
  chosen = theme;
  paint();
}

/** Sets the size of all text and spacing, in per cent of the design's 18 px. */
export function applyTextSize(percent: number) {
  document.documentElement.style.setProperty('--text-size', String(percent / 100));
}
