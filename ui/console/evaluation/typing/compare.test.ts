import { describe, expect, it } from 'vitest';
import { compare, GROUP } from './compare';

const first = (id: string, groupId: string | null, answers: Record<string, number | string>) => ({
  id,
  groupId,
  answers,
});
const second = (groupId: string | null, answers: Record<string, number | string | null>) => ({
  groupId,
  answers,
});

describe('a stack typed twice', () => {
  it('says nothing of forms that are the same, in whatever order', () =>
    expect(
      compare(
        [first('a', 'citizen', { heard: 3 }), first('b', null, { heard: 1, liked: 'Maden' })],
        [second(null, { heard: 1, liked: 'Maden', again: null }), second('citizen', { heard: 3 })],
      ),
    ).toEqual([]));

  it('names the answers that differ between forms that are otherwise alike', () => {
    const typed = [
      first('a', 'citizen', { heard: 3, again: 2 }),
      first('b', 'staff', { heard: 0, again: 0 }),
    ];
    const again = [
      second('staff', { heard: 0, again: 1 }),
      second('volunteer', { heard: 3, again: 2 }),
    ];
    expect(compare(typed, again)).toEqual([
      { first: typed[0], second: again[1], items: [GROUP] },
      { first: typed[1], second: again[0], items: ['again'] },
    ]);
  });

  it('finds the form that was typed only once', () => {
    const typed = [first('a', null, { heard: 3 }), first('b', null, { heard: 3 })];
    expect(compare(typed, [second(null, { heard: 3 })])).toEqual([{ first: typed[1], items: [] }]);
    const more = [
      second(null, { heard: 3 }),
      second(null, { heard: 3 }),
      second(null, { heard: 2 }),
    ];
    expect(compare(typed, more)).toEqual([{ second: more[2], items: [] }]);
  });
});
