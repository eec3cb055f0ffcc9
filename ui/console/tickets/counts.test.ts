import { expect, it } from 'vitest';
import { readCount, ticketsFor } from './counts';

it('a count is a number up to 500, and nothing is none', () => {
  expect(['', ' 12 ', '500', '501', 'ti', '-1', undefined].map(readCount)).toEqual([
    0,
    12,
    500,
    undefined,
    undefined,
    undefined,
    0,
  ]);
});

it('only groups that get tickets are asked for, and those for anybody have none', () => {
  expect(ticketsFor(['citizen', 'staff', ''], { citizen: '20', staff: '', '': '5' })).toEqual([
    { groupId: 'citizen', count: 20 },
    { groupId: null, count: 5 },
  ]);
});
