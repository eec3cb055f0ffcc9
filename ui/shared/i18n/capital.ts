import { locale } from './language.svelte';

/** With a capital first letter, as at the start of a sentence or a line. */
export const capital = (words: string): string =>
  words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1);
