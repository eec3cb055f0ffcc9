import { expect, it } from 'vitest';
import type { Change } from '$shared/api/generated/Change';
import { eventsOf } from './events';

const row = { title: 'Følgeven', state: 'concretise', position: 0, next_step: '' };
const change = (before: object | null, after: object | null, name = 'activities.save') =>
  ({ step: { name, at: '2021-10-01T15:00:00Z', actor: 'Anne' }, before, after }) as Change;
const told = { title: 'a-title', next_step: 'a-step', state: 'a-state' };
const names = (_: string, value: unknown) => String(value || 'ingenting');

it('tells each field that changed, and what it said before', () => {
  const events = eventsOf(
    [change(row, { ...row, state: 'ready', next_step: 'Ring' })],
    told,
    names,
  );
  expect(events.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['a-step', 'ingenting', 'Ring'],
    ['a-state', 'concretise', 'ready'],
  ]);
});

it('tells how it came and went, but nothing else', () => {
  const changes = [change(row, null), change(row, { ...row, position: 3 }), change(null, row)];
  expect(eventsOf(changes, told, names).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

it('marks what was undone', () => {
  expect(eventsOf([change(null, row, 'history.undo')], told, names)[0]?.turned).toBe(true);
});
