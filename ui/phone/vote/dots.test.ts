import { expect, it } from 'vitest';
import { changed, fromMarks, left, toMarks } from './dots';

const option = (id: string) => ({ id, title: id, description: '', merged: [] });
const round = {
  id: 'round',
  title: '',
  dotsPerPerson: 5,
  maxPerIdea: 3,
  options: [option('walk'), option('coffee')],
};

it('no idea is given more than it may have, and nobody more than they have', () => {
  let dots = {};
  for (let press = 0; press < 5; press += 1) dots = changed(round, dots, 'walk', 1);
  expect(dots).toEqual({ walk: 3 });
  for (let press = 0; press < 5; press += 1) dots = changed(round, dots, 'coffee', 1);
  expect(dots).toEqual({ walk: 3, coffee: 2 });
  expect(left(round, dots)).toBe(0);
  expect(changed(round, { walk: 0 }, 'walk', -1)).toEqual({ walk: 0 });
});

it('a dot on an idea that has left the round is free again', () => {
  expect(left(round, { gone: 3, walk: 1 })).toBe(4);
  expect(toMarks(round, { gone: 3, walk: 1, coffee: 0 })).toEqual([{ ideaId: 'walk', value: 1 }]);
  expect(fromMarks([{ ideaId: 'walk', value: 1 }])).toEqual({ walk: 1 });
});
