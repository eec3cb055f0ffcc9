/** The languages Samskaber speaks. */
export type Language = 'da' | 'en';

let current = $state<Language>('da');

/** The language in use; whatever shows text follows when it changes. */
export const language = (): Language => current;

/** The name by which browsers know how the language writes dates and numbers. */
export const locale = (): string => (current === 'da' ? 'da-DK' : 'en-GB');

/** Speaks another language from now on, and says so on the page. */
export function setLanguage(next: Language) {
  current = next;
  document.documentElement.lang = next;
}
