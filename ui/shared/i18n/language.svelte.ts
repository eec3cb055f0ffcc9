/** The languages Samskaber speaks. */
export type Language = 'da' | 'en';

let current = $state<Language>('da');
let spoken: Language | undefined;

/** The language in use; whatever shows text follows when it changes. */
export const language = (): Language => spoken ?? current;

/** Makes something in another language than the one in use, such as a sheet for guests. */
export function inLanguage<T>(other: Language, make: () => T): T {
  const before = spoken;
  spoken = other;
  try {
    return make();
  } finally {
    spoken = before;
  }
}

/** The name by which browsers know how the language writes dates and numbers. */
export const locale = (): string => (language() === 'da' ? 'da-DK' : 'en-GB');

/** Speaks another language from now on, and says so on the page. */
export function setLanguage(next: Language) {
  current = next;
  document.documentElement.lang = next;
}
