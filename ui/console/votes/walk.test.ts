import { describe, expect, it } from 'vitest';
import { laid, pastedNumbers, walk } from './walk';

const size = { rows: 3, columns: 2 };
const edge = { atStart: true, atEnd: true };
const inside = { atStart: false, atEnd: false };

describe('a key on the counting sheet', () => {
  it('goes down with Enter and from the foot of one group to the head of the next', () => {
    expect(walk('Enter', false, { row: 0, column: 0 }, size, edge)).toEqual({ row: 1, column: 0 });
    expect(walk('Enter', false, { row: 2, column: 0 }, size, edge)).toEqual({ row: 0, column: 1 });
    expect(walk('Enter', false, { row: 2, column: 1 }, size, edge)).toBeUndefined();
  });

  it('goes the same way back with Shift', () => {
    expect(walk('Enter', true, { row: 0, column: 1 }, size, edge)).toEqual({ row: 2, column: 0 });
    expect(walk('Enter', true, { row: 0, column: 0 }, size, edge)).toBeUndefined();
  });

  it('moves sideways only when the caret has reached the edge of the number', () => {
    const from = { row: 1, column: 0 };
    expect(walk('ArrowRight', false, from, size, inside)).toBeUndefined();
    expect(walk('ArrowRight', false, from, size, edge)).toEqual({ row: 1, column: 1 });
    expect(walk('ArrowLeft', false, from, size, edge)).toBeUndefined();
  });

  it('stays on the sheet', () => {
    expect(walk('ArrowUp', false, { row: 0, column: 0 }, size, edge)).toBeUndefined();
    expect(walk('ArrowDown', false, { row: 2, column: 0 }, size, edge)).toBeUndefined();
  });
});

describe('a paste', () => {
  it('is a block of numbers, empty where the spreadsheet was empty', () => {
    expect(pastedNumbers('14\t11\r\n7\t\r\n')).toEqual([
      [14, 11],
      [7, null],
    ]);
  });

  it('is nothing when it holds words', () => {
    expect(pastedNumbers('Følgeven\t14')).toBeUndefined();
    expect(pastedNumbers('-3')).toBeUndefined();
  });
});

describe('a pasted block', () => {
  it('fills the cells from where it is pasted, and no further than the sheet', () => {
    const block = [
      [1, 2],
      [null, 4],
    ];
    expect(laid(block, { row: 0, column: 0 }, ['voters', 'idea'], ['citizen', 'staff'])).toEqual([
      { row: 'voters', group: 'citizen', number: 1 },
      { row: 'voters', group: 'staff', number: 2 },
      { row: 'idea', group: 'citizen', number: null },
      { row: 'idea', group: 'staff', number: 4 },
    ]);
    expect(laid(block, { row: 1, column: 1 }, ['voters', 'idea'], ['citizen', 'staff'])).toEqual([
      { row: 'idea', group: 'staff', number: 1 },
    ]);
  });
});
