import type { Way } from '$shared/api/generated/Way';
import { expect, it } from 'vitest';
import { carried } from './carried';

const option = (id: string, merged: string[] = []) => ({ id, title: id, description: '', merged });
const options = [option('lift', ['ride']), option('coffee')];
const dots: Way = { kind: 'dots', dotsPerPerson: 5, maxPerIdea: 3 };

it('what was given to a merged idea is given to the one that stands', () => {
  const round = { way: dots, options };
  expect(carried(round, { ride: 2, coffee: 1 })).toEqual({ lift: 2, coffee: 1 });
  expect(carried(round, { ride: 2, lift: 2 })).toEqual({ lift: 3 });
});

it('the higher score and the better place stand, and two ticks are one', () => {
  const marks = { ride: 1, coffee: 2, lift: 3 };
  const other = { coffee: 2 };
  expect(carried({ way: { kind: 'score' }, options }, marks)).toEqual({ ...other, lift: 3 });
  const ranking: Way = { kind: 'ranking', places: 3 };
  expect(carried({ way: ranking, options }, marks)).toEqual({ ...other, lift: 1 });
  const approval: Way = { kind: 'approval', most: null };
  expect(carried({ way: approval, options }, { ride: 1, lift: 1 })).toEqual({ lift: 1 });
});

it('a ballot that knows of no merged idea stays as it is', () => {
  const marks = { lift: 1 };
  expect(carried({ way: dots, options }, marks)).toBe(marks);
});
