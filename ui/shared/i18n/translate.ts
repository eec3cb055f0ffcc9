import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { language, type Language } from './language.svelte';

/** What a message can tell about: `{ count: 3 }`. */
export type Arguments = Record<string, FluentVariable>;

// Isolation marks are invisible but make copied and searched text differ from what is read.
const bundle = (name: string) => new FluentBundle(name, { useIsolating: false });

const bundles: Record<Language, FluentBundle> = { da: bundle('da-DK'), en: bundle('en-GB') };

/** Learns sentences: Fluent sources by path, each in the folder of its language. */
export function learn(sources: Record<string, string>) {
  for (const [path, source] of Object.entries(sources)) {
    const code: Language = path.includes('/locales/da/') ? 'da' : 'en';
    bundles[code].addResource(new FluentResource(source));
  }
}

/** Whether there is a message of this name. */
export const hasMessage = (key: string): boolean => bundles[language()].hasMessage(key);

/** The message in the language in use. */
export function t(key: string, args?: Arguments): string {
  const speaking = bundles[language()];
  const message = speaking.getMessage(key);
  if (!message?.value) {
    console.warn(`no message ${key}`);
    return key;
  }
  const faults: Error[] = [];
  const text = speaking.formatPattern(message.value, args, faults);
  faults.forEach((fault) => console.warn(`message ${key}: ${fault.message}`));
  return text;
}
