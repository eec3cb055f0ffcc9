import { describe, expect, it } from 'vitest';
import { Rows } from './rows';

describe('rows', () => {
  it('of 5,000 cards show only those in sight and the next few', () => {
    const rows = new Rows(Array(5000).fill(100));
    expect(rows.height).toBe(500_000);
    expect(rows.within(250_000, 250_800, 3)).toEqual({ from: 2497, to: 2512 });
    expect(rows.within(0, 800, 3).from).toBe(0);
  });

  it('stand below each other, each as high as it is', () => {
    const rows = new Rows([50, 200, 30]);
    expect([0, 1, 2].map((card) => rows.top(card))).toEqual([0, 50, 250]);
    expect(rows.within(60, 70, 0)).toEqual({ from: 1, to: 2 });
  });

  it('side by side are as high as the highest', () => {
    const rows = new Rows([50, 80, 30, 20, 90], 2);
    expect(rows.height).toBe(200);
    expect([rows.top(1), rows.top(3), rows.bottom(4)]).toEqual([0, 80, 200]);
    expect(rows.within(90, 95, 0)).toEqual({ from: 2, to: 4 });
  });

  it('tell between which cards a point lies', () => {
    const rows = new Rows([100, 100, 100]);
    expect([10, 60, 140, 299, 900].map((y) => rows.before(y))).toEqual([0, 1, 1, 3, 3]);
    const pairs = new Rows([100, 100, 100, 100], 2);
    expect([pairs.before(10, 0.1), pairs.before(10, 0.5), pairs.before(150, 0.9)]).toEqual([
      0, 1, 4,
    ]);
  });

  it('of no cards are none', () => {
    const none = new Rows([]);
    expect([none.height, none.before(50)]).toEqual([0, 0]);
    expect(none.top(0)).toBe(0);
  });
});
