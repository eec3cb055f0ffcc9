import { describe, expect, it } from 'vitest';
import { moved } from '$shared/forms';
import { later, minutesLeft, runningTimes } from './agenda-times';

describe('an agenda', () => {
  it('runs from item to item until it ends', () =>
    expect(runningTimes('17:00', [20, 25, 40])).toEqual(['17:00', '17:20', '17:45', '18:25']));

  it('begins and ends at once when it is empty', () =>
    expect(runningTimes('17:00', [])).toEqual(['17:00']));

  it('may run past midnight', () => expect(later('23:50', 25)).toBe('00:15'));

  it('has minutes left, or too few', () => {
    expect(minutesLeft('17:00', '20:00', [20, 25, 40])).toBe(95);
    expect(minutesLeft('17:00', '18:00', [60])).toBe(0);
    expect(minutesLeft('17:00', '18:00', [60, 25])).toBe(-25);
  });
});

describe('an item', () => {
  it('can be taken up, down and nowhere', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'b', 'c']);
  });
});
