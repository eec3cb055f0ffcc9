import type { Answer } from '$shared/api/generated/Answer';
import type { FilledForm } from '$shared/api/generated/FilledForm';
import { given, type Form } from './form';

/** Stands for the group among the items that differ. */
export const GROUP = 'group';

/** Two typings of what must be the same form, or one that has no other. */
export interface Pair {
  first?: FilledForm;
  second?: Form;
  /** The items on which they differ, and `GROUP`. */
  items: readonly string[];
}

const same = (one: Answer | undefined, other: Answer | undefined): boolean =>
  JSON.stringify(Array.isArray(one) ? [...one].sort() : one) ===
  JSON.stringify(Array.isArray(other) ? [...other].sort() : other);

function differing(first: FilledForm, second: Form): string[] {
  const again = given(second);
  const items = new Set([...Object.keys(first.answers), ...Object.keys(again.answers)]);
  const differ = [...items].filter((item) => !same(first.answers[item], again.answers[item]));
  return first.groupId === again.groupId ? differ : [...differ, GROUP];
}

/**
 * What differs between a stack and its second typing. Forms have no number and lie in no order, so those
 * that are most alike are taken for the same.
 */
export function compare(first: readonly FilledForm[], second: readonly Form[]): Pair[] {
  const pairs = first
    .flatMap((one) =>
      second.map((other) => ({ first: one, second: other, items: differing(one, other) })),
    )
    .sort((one, other) => one.items.length - other.items.length);
  const taken = new Set<FilledForm | Form>();
  const matched = pairs.filter((pair) => {
    if (taken.has(pair.first) || taken.has(pair.second)) return false;
    taken.add(pair.first).add(pair.second);
    return true;
  });
  return [
    ...matched.filter(({ items }) => items.length > 0),
    ...first.filter((one) => !taken.has(one)).map((one) => ({ first: one, items: [] })),
    ...second.filter((one) => !taken.has(one)).map((one) => ({ second: one, items: [] })),
  ];
}
