import { describe, expect, it } from 'vitest';
import { walk } from './walk';

const columns = [
  { cards: ['a1', 'a2', 'a3'], lanes: 1 },
  { cards: [], lanes: 1 },
  { cards: ['b1', 'b2', 'b3', 'b4', 'b5'], lanes: 2 },
];
const go = (from: string, ...keys: string[]) =>
  keys.reduce((card, key) => walk(columns, card, key)!, from);

describe('the arrow keys', () => {
  it('walk down a column and stop at its ends', () => {
    expect(go('a1', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('a3');
    expect(go('a1', 'ArrowUp')).toBe('a1');
    expect(go('a2', 'End')).toBe('a3');
  });

  it('walk to the next column that has cards, on the same row', () => {
    expect(go('a2', 'ArrowRight')).toBe('b3');
    expect(go('a3', 'ArrowRight')).toBe('b5');
    expect(go('b3', 'ArrowLeft')).toBe('a2');
    expect(go('a1', 'ArrowLeft')).toBe('a1');
  });

  it('walk across cards that stand side by side first', () => {
    expect(go('b1', 'ArrowRight', 'ArrowDown')).toBe('b4');
    expect(go('b4', 'ArrowDown')).toBe('b5');
    expect(go('b2', 'ArrowRight')).toBe('b2');
  });

  it('find a first card when the one they were on is gone', () => {
    expect(go('gone', 'ArrowDown')).toBe('a1');
    expect(walk([], 'gone', 'ArrowDown')).toBeUndefined();
  });
});
