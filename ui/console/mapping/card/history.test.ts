import type { Change } from '$shared/api/generated/Change';
import { expect, it } from 'vitest';
import { eventsOf } from './history';

const row = {
  text: 'Busen',
  group_id: null,
  theme_id: null,
  position: 1,
  is_split: 0,
  is_merge: 0,
};
const change = (before: object | null, after: object | null, name = 'challenges.edit') =>
  ({ step: { name, at: '2021-06-07T15:00:00Z', actor: 'Anne' }, before, after }) as Change;
const names = (_: string, value: unknown) => String(value ?? 'ingen');
const kinds = (...changes: Change[]) => eventsOf(changes, names).map(({ kind }) => kind);

it('tells what changed, and what it said before', () => {
  const after = { ...row, text: 'Bussen', group_id: 'citizen' };
  const [text, group] = eventsOf([change(row, after)], names);
  expect(text).toMatchObject({ kind: 'text', from: 'Busen', to: 'Bussen', actor: 'Anne' });
  expect(group).toMatchObject({ kind: 'group', from: 'ingen', to: 'citizen' });
});

it('tells how the card came and went', () => {
  expect(
    kinds(
      change(row, null),
      change({ ...row, merged_into: 'x' }, { ...row, merged_into: null }),
      change({ ...row, merged_into: null }, { ...row, merged_into: 'x' }),
      change(row, { ...row, is_split: 1 }),
      change(null, { ...row, is_merge: 1 }),
      change(null, row),
    ),
  ).toEqual(['removed', 'unmerged', 'merged-into', 'split', 'merged', 'added']);
});

it('does not tell of places in a column, and marks what was undone', () => {
  expect(kinds(change(row, { ...row, position: 9 }))).toEqual([]);
  const [undone] = eventsOf([change(row, { ...row, theme_id: 't' }, 'history.undo')], names);
  expect(undone?.turned).toBe(true);
});
