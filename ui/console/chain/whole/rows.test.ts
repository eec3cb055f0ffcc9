import { expect, it } from 'vitest';
import type { ChainProject } from '$shared/api/generated/ChainProject';
import { rowsOf } from './rows';

const chain = {
  themes: [{ id: 'alene' }, { id: 'bus' }, { id: '' }],
  ideas: [{ id: 'ven' }, { id: 'fest' }, { id: 'løs' }],
  activities: [{ id: 'a' }, { id: 'b' }],
  themeIdeas: [
    { from: 'alene', to: 'ven', count: 1 },
    { from: '', to: 'fest', count: 1 },
  ],
  ideaActivities: [
    { from: 'ven', to: 'a', count: 1 },
    { from: 'ven', to: 'b', count: 1 },
  ],
} as unknown as ChainProject;

it('tells every way through, and where a way ends or begins in the middle', () => {
  const told = rowsOf(chain).map(({ key, rows }) => [key, ...rows.map((row) => row.key)]);
  expect(told).toEqual([
    ['alene', 'ven a', 'ven b'],
    ['bus', 'none'],
    ['', 'fest'],
    ['rootless', 'løs'],
  ]);
});
