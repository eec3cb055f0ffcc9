import type { WallCard } from '$shared/api/generated/WallCard';
import { describe, expect, it } from 'vitest';
import { moved, regrouped, removed } from './changes';

const cards = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }) as WallCard);
const order = (list: readonly WallCard[]) => list.map(({ id }) => id).join('');

describe('a move', () => {
  it('is shown in the order given, before a card or last, however often it is applied', () => {
    const before = moved(['d', 'a'], null, 'c');
    expect(order(before.apply(cards))).toBe('bdac');
    expect(order(before.apply(before.apply(cards)))).toBe('bdac');
    const last = moved(['a'], 'theme', null).apply(cards);
    expect([order(last), last.at(-1)?.themeId]).toEqual(['bcda', 'theme']);
  });

  it('is known again in an answer, also under the same theme', () => {
    const move = moved(['a'], null, 'd');
    expect(move.isIn(cards)).toBe(false);
    expect(move.isIn([cards[1]!, cards[2]!, cards[0]!, cards[3]!])).toBe(true);
    expect(moved(['a'], 'theme', null).isIn(cards)).toBe(false);
  });

  it('loses no card when one has gone meanwhile', () => {
    const left = cards.slice(1);
    expect(order(moved(['a', 'b'], null, 'gone').apply(left))).toBe('cdb');
  });
});

it('a removal and a new group are shown and known again', () => {
  const gone = removed(['b']);
  expect([order(gone.apply(cards)), gone.isIn(cards)]).toEqual(['acd', false]);
  const staff = regrouped(['a'], 'staff');
  expect(staff.isIn(cards)).toBe(false);
  expect(staff.isIn(staff.apply(cards))).toBe(true);
});
