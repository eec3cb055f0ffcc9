import type { Question } from '$shared/api/generated/Question';
import type { NamedGroup } from '$shared/groups';

/** What a key press means on a form, outside its written answers. */
export type Deed =
  | { kind: 'answer'; code: number | null }
  | { kind: 'toggle'; code: number }
  | { kind: 'group'; id: string | null }
  | { kind: 'save' }
  | { kind: 'back' };

/** Each group's own key: the first of its letters that no group before it has, else a digit from 5. */
export function groupKeys(groups: readonly NamedGroup[]): Map<string, string> {
  const keys = new Map<string, string>();
  let digit = 5;
  for (const { id, letters, name } of groups) {
    const own = [...(letters + name).toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
    const key = own.find((letter) => !keys.has(letter)) ?? String(digit++);
    keys.set(key, id);
  }
  return keys;
}

/**
 * The key of each option: its place on the form from 1, or the number that is printed there. Ten has
 * no key of its own, so it is `+`.
 */
export function keysOf({ kind, options }: Pick<Question, 'kind' | 'options'>): [string, number][] {
  const printed = kind === 'rating' || kind === 'who5';
  return options.map(({ code }, at) => {
    const number = printed ? code : at + 1;
    return [number > 9 ? '+' : String(number), code];
  });
}

/** The key for a question that was left blank: 0, where that is not an answer. */
export const blankKey = (question: Pick<Question, 'kind' | 'options'>): string =>
  keysOf(question).some(([key]) => key === '0') ? ' ' : '0';

/**
 * Reads a key press on a question, or on the group when there is none; undefined for keys that mean
 * nothing here.
 */
export function deedOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  groups: ReadonlyMap<string, string>,
  question: Pick<Question, 'kind' | 'options'> | undefined,
): Deed | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { key } = event;
  if (key === 'Enter') return { kind: 'save' };
  if (key === 'Backspace') return { kind: 'back' };
  const isBlank = key === ' ' || key === (question ? blankKey(question) : '0');
  if (isBlank) return question ? { kind: 'answer', code: null } : { kind: 'group', id: null };
  const found = question && keysOf(question).find(([own]) => own === key);
  if (found) return { kind: question.kind === 'severalOf' ? 'toggle' : 'answer', code: found[1] };
  const id = groups.get(key.toLowerCase());
  return id === undefined ? undefined : { kind: 'group', id };
}
