import { setLanguage, type Language } from '$shared/i18n/language.svelte';
import { applyTextSize } from '$shared/tokens/theme';
import type { Store } from '../store';

const sizes = [100, 125, 150, 200];
let kept: Store | undefined;
let size = $state(100);

/** The language of the phone, if it is one of ours; a Norwegian or Swede reads Danish. */
export function languageOf(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    if (/^(da|nb|nn|no|sv|fo|kl)\b/i.test(wish)) return 'da';
    if (/^en\b/i.test(wish)) return 'en';
  }
  return wishes.length > 0 ? 'en' : 'da';
}

/** Speaks and writes as the participant last chose, or as the phone does. */
export function startLook(store: Store) {
  kept = store;
  setLanguage(store.get<Language>('language') ?? languageOf(navigator.languages));
  size = store.get<number>('size') ?? 100;
  applyTextSize(size);
}

/** Speaks another language. */
export function speak(language: Language) {
  kept?.put('language', language);
  setLanguage(language);
}

/** How large the text is, in per cent. */
export const textSize = () => size;

/** Makes the text one step larger; from the largest it goes back to the normal size. */
export function enlarge() {
  size = sizes[(sizes.indexOf(size) + 1) % sizes.length]!;
  kept?.put('size', size);
  applyTextSize(size);
}
