import { expect, it } from 'vitest';
import { carried } from './carried';

const options = [
  { id: 'lift', merged: ['ride'] },
  { id: 'coffee', merged: [] },
];
const upToThree = (one: number, other: number) => Math.min(3, one + other);

it('what was given to a merged idea is given to the one that stands', () => {
  expect(carried(options, { ride: 2, coffee: 1 }, upToThree)).toEqual({ lift: 2, coffee: 1 });
  expect(carried(options, { ride: 2, lift: 2 }, upToThree)).toEqual({ lift: 3 });
});

it('a ballot that knows of no merged idea stays as it is', () => {
  const marks = { lift: 1 };
  expect(carried(options, marks, upToThree)).toBe(marks);
});
