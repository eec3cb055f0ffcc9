import type { NamedGroup } from '../../groups.svelte';

/** What a key press means on a form, outside its written answers. */
export type Deed =
  | { kind: 'degree'; degree: number | null }
  | { kind: 'group'; id: string }
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

/** Reads a key press; undefined for keys that mean nothing here. */
export function deedOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  groups: ReadonlyMap<string, string>,
  degrees: number,
): Deed | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { key } = event;
  if (key === 'Enter') return { kind: 'save' };
  if (key === 'Backspace') return { kind: 'back' };
  if (key === '0' || key === ' ') return { kind: 'degree', degree: null };
  if (/^[1-9]$/.test(key) && Number(key) <= degrees)
    return { kind: 'degree', degree: Number(key) - 1 };
  const id = groups.get(key.toLowerCase());
  return id === undefined ? undefined : { kind: 'group', id };
}
