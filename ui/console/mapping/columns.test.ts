import type { ChallengeTheme } from '$shared/api/generated/ChallengeTheme';
import type { WallCard } from '$shared/api/generated/WallCard';
import { describe, expect, it } from 'vitest';
import { columnsOf, everything, fits, isFiltered } from './columns';

const card = (id: string, changes: Partial<WallCard> = {}): WallCard => ({
  id,
  text: id,
  sessionId: 'juni',
  isPart: false,
  ...changes,
});

const theme = (id: string): ChallengeTheme => ({ id, title: id, note: '', cards: 0 });
const found = (cards: WallCard[], filters: Partial<typeof everything>) =>
  cards.filter(fits({ ...everything, ...filters })).map(({ id }) => id);

describe('columns', () => {
  it('hold each card once, in the order in which it hangs, the loose ones last', () => {
    const cards = [card('a'), card('b', { themeId: 't' }), card('c'), card('d', { themeId: 't' })];
    const columns = columnsOf([theme('t'), theme('tom')], cards, everything);
    expect(columns.map(({ id, cards }) => [id, cards.map(({ id }) => id)])).toEqual([
      ['t', ['b', 'd']],
      ['tom', []],
      ['', ['a', 'c']],
    ]);
  });

  it('keep a card whose theme has just gone', () => {
    const columns = columnsOf([], [card('a', { themeId: 'borte' })], everything);
    expect(columns[0]?.cards).toHaveLength(1);
  });

  it('stand in front when what is looked for was found there', () => {
    const cards = [card('tog', { themeId: 'a' }), card('bus', { themeId: 'c' })];
    const themes = [theme('a'), theme('b'), theme('c')];
    const order = (text: string) =>
      columnsOf(themes, cards, { ...everything, text }).map(({ id }) => id);
    expect(order('bus')).toEqual(['c', 'a', 'b', '']);
    expect(order(' ')).toEqual(['a', 'b', 'c', '']);
  });

  it('count what hangs there and show what is looked for', () => {
    const cards = [card('bus'), card('tog'), card('busbillet')];
    const [loose] = columnsOf([theme('t')], cards, { ...everything, text: 'bus', loose: true });
    expect([loose?.total, loose?.cards.length]).toEqual([3, 2]);
  });
});

describe('search', () => {
  it('finds all words in any order and in any letters, also the author', () => {
    const cards = [card('1', { text: 'BUSSEN kører ikke' }), card('2', { author: 'Åse Bus' })];
    expect(found(cards, { text: 'ikke bussen' })).toEqual(['1']);
    expect(found(cards, { text: 'åse' })).toEqual(['2']);
    expect(found(cards, { text: 'bus' })).toEqual(['1', '2']);
  });

  it('narrows down by group, evening and table together', () => {
    const cards = [
      card('1', { groupId: 'citizen', tableNumber: 1 }),
      card('2', { groupId: 'citizen', sessionId: 'august', tableNumber: 1 }),
      card('3', { tableNumber: 11 }),
    ];
    expect(found(cards, { group: 'citizen', session: 'juni' })).toEqual(['1']);
    expect(found(cards, { table: '1' })).toEqual(['1', '2']);
    expect(found(cards, { group: 'none' })).toEqual(['3']);
  });

  it('knows when nothing is looked for', () => {
    expect(isFiltered({ ...everything, text: '  ' })).toBe(false);
    expect(isFiltered({ ...everything, loose: true })).toBe(true);
  });
});
