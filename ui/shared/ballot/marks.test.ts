import type { Way } from '$shared/api/generated/Way';
import { describe, expect, it } from 'vitest';
import {
  changed,
  fromMarks,
  given,
  left,
  movedUp,
  placed,
  ranked,
  ticked,
  toMarks,
  type Marks,
} from './marks';

const round = (way: Way) => ({ way, options: ['walk', 'coffee', 'choir'].map((id) => ({ id })) });

describe('dots', () => {
  const dots = round({ kind: 'dots', dotsPerPerson: 5, maxPerIdea: 3 });

  it('no idea is given more than it may have, and nobody more than they have', () => {
    let marks: Marks = {};
    for (let press = 0; press < 5; press += 1) marks = changed(dots, marks, 'walk', 1);
    expect(marks).toEqual({ walk: 3 });
    for (let press = 0; press < 5; press += 1) marks = changed(dots, marks, 'coffee', 1);
    expect(marks).toEqual({ walk: 3, coffee: 2 });
    expect(left(dots, marks)).toBe(0);
    expect(changed(dots, { walk: 0 }, 'walk', -1)).toEqual({ walk: 0 });
  });

  it('a dot on an idea that has left the round is free again', () => {
    expect(left(dots, { gone: 3, walk: 1 })).toBe(4);
    expect(toMarks(dots, { gone: 3, walk: 1, coffee: 0 })).toEqual([{ ideaId: 'walk', value: 1 }]);
    expect(fromMarks(dots, [{ ideaId: 'walk', value: 1 }])).toEqual({ walk: 1 });
  });
});

describe('ticks', () => {
  it('come and go, and there are no more than the round allows', () => {
    const two = round({ kind: 'approval', most: 2 });
    const both = ticked(two, { walk: 1 }, 'choir')!;
    expect(both).toEqual({ walk: 1, choir: 1 });
    expect(ticked(two, both, 'coffee')).toBeUndefined();
    expect(ticked(two, both, 'walk')).toEqual({ choir: 1 });
    // A tick on an idea that has left the round takes nobody's place.
    expect(ticked(two, { walk: 1, gone: 1 }, 'choir')).toEqual({ walk: 1, choir: 1 });
  });

  it('are as many as there are ideas when the round sets no limit', () => {
    const all = round({ kind: 'approval', most: null });
    expect(left(all, { walk: 1, coffee: 1 })).toBe(1);
  });
});

describe('scores', () => {
  const scores = round({ kind: 'score' });

  it('of 0 are answers, and what is left out counts as 0', () => {
    expect(given(scores, { walk: 0, choir: 3 })).toBe(2);
    expect(toMarks(scores, { walk: 0, choir: 3 })).toEqual([{ ideaId: 'choir', value: 3 }]);
    expect(fromMarks(scores, [{ ideaId: 'choir', value: 3 }])).toEqual({
      walk: 0,
      coffee: 0,
      choir: 3,
    });
  });
});

describe('places', () => {
  const best = round({ kind: 'ranking', places: 2 });

  it('are given in the order of the taps, and those behind one that goes move up', () => {
    const first = placed(best, {}, 'choir')!;
    const both = placed(best, first, 'walk')!;
    expect(both).toEqual({ choir: 1, walk: 2 });
    expect(placed(best, both, 'coffee')).toBeUndefined();
    expect(placed(best, both, 'choir')).toEqual({ walk: 1 });
  });

  it('change by moving one idea up', () => {
    expect(ranked(best, movedUp(best, { choir: 1, walk: 2 }, 'walk'))).toEqual(['walk', 'choir']);
    expect(movedUp(best, { choir: 1, walk: 2 }, 'choir')).toEqual({ choir: 1, walk: 2 });
  });

  it('have no gap where an idea has left the round', () => {
    expect(toMarks(best, { gone: 1, walk: 2 })).toEqual([{ ideaId: 'walk', value: 1 }]);
  });
});
