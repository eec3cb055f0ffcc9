import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { language, type Language } from './language.svelte';

/** What a message can tell about: `{ count: 3 }`. */
export type Arguments = Record<string, FluentVariable>;

const sources = import.meta.glob<string>('../../../assets/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function bundle(code: Language): FluentBundle {
  // Isolation marks are invisible but make copied and searched text differ from what is read.
  const made = new FluentBundle(code === 'da' ? 'da-DK' : 'en-GB', { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/locales/${code}/`)) made.addResource(new FluentResource(source));
  }
  return made;
}

const bundles: Record<Language, FluentBundle> = { da: bundle('da'), en: bundle('en') };

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
