import type { IncomingCard } from '$shared/api/generated/IncomingCard';
import { describe, expect, it } from 'vitest';
import { ago, lastMinute, sieved } from './cards';

const card = (id: string, more: Partial<IncomingCard> = {}): IncomingCard => ({
  id,
  isIdea: false,
  text: id,
  description: '',
  groupId: null,
  tableNumber: null,
  themeId: null,
  source: 'phone',
  isHidden: false,
  createdAt: '2021-06-14T18:00:00Z',
  ...more,
});
const at = (time: string) => new Date(`2021-06-14T${time}Z`).getTime();
const ids = (cards: IncomingCard[]) => cards.map(({ id }) => id);

describe('what comes in', () => {
  const cards = [
    card('løst'),
    card('sorteret', { themeId: 'transport' }),
    card('skjult', { isHidden: true }),
    card('idé', { isIdea: true }),
  ];

  it('leaves hidden cards out, except where one looks for them', () => {
    expect(ids(sieved(cards, 'all'))).toEqual(['løst', 'sorteret', 'idé']);
    expect(ids(sieved(cards, 'hidden'))).toEqual(['skjult']);
  });

  it('knows which challenges still want a theme', () => {
    expect(ids(sieved(cards, 'loose'))).toEqual(['løst']);
  });

  it('counts the last minute', () => {
    expect([at('18:00:59'), at('18:01:00')].map((now) => lastMinute(cards, now))).toEqual([4, 0]);
  });

  it('tells how long ago in calm steps', () => {
    const steps = ['18:00:09', '18:00:47', '18:03:10', '18:00:00'].map((time, index) =>
      ago(cards[0]!.createdAt, at(time) + (index === 3 ? 86_400_000 : 0)),
    );
    expect(steps).toEqual([
      { unit: 'now', count: 0 },
      { unit: 'seconds', count: 40 },
      { unit: 'minutes', count: 3 },
      { unit: 'days', count: 1 },
    ]);
  });
});
