import type { PhoneChallenge } from '$shared/api/generated/PhoneChallenge';

/** The challenges of a theme; those without one stand together under ''. */
export interface ThemeOfCards {
  theme: string;
  challenges: PhoneChallenge[];
}

/** The challenges theme by theme, in the order they came in; those without a theme last. */
export function byTheme(all: PhoneChallenge[]): ThemeOfCards[] {
  const themes = new Map<string, PhoneChallenge[]>();
  for (const challenge of all)
    themes.set(challenge.theme, [...(themes.get(challenge.theme) ?? []), challenge]);
  return Array.from(themes, ([theme, challenges]) => ({ theme, challenges })).sort(
    (a, b) => Number(a.theme === '') - Number(b.theme === ''),
  );
}

/** Those in whose text or theme every word of the search stands. */
export function found(all: PhoneChallenge[], search: string): PhoneChallenge[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ text, theme }) => {
    const there = `${text} ${theme}`.toLowerCase();
    return words.every((word) => there.includes(word));
  });
}
