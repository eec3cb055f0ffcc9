import { expect, it } from 'vitest';
import type { ActivityCard } from '$shared/api/generated/ActivityCard';
import type { BoardColumn } from '$shared/api/generated/BoardColumn';
import { landed, moved, placeOf, stepped } from './place';

const card = (id: string) => ({ id }) as ActivityCard;
const columns: BoardColumn[] = [
  { state: 'concretise', cards: [card('a'), card('b')] },
  { state: 'ready', cards: [card('c')] },
  { state: 'testing', cards: [] },
];
const shape = (board: readonly BoardColumn[]) =>
  board.map(({ cards }) => cards.map(({ id }) => id).join('')).join('|');

it('moves a card between columns and within one', () => {
  expect(shape(moved(columns, { id: 'a', state: 'ready', position: 1 }))).toBe('b|ca|');
  expect(shape(moved(columns, { id: 'a', state: 'concretise', position: 1 }))).toBe('ba|c|');
  expect(shape(moved(columns, undefined))).toBe('ab|c|');
  expect(shape(moved(columns, { id: 'gone', state: 'ready', position: 0 }))).toBe('ab|c|');
});

it('gives a card the state of its new column', () => {
  const board = moved(columns, { id: 'b', state: 'testing', position: 9 });
  expect(board[2]!.cards[0]!.state).toBe('testing');
});

it('steps as far as there is room and no further', () => {
  expect(stepped(columns, 'a', 'up')).toBeUndefined();
  expect(stepped(columns, 'a', 'left')).toBeUndefined();
  expect(stepped(columns, 'a', 'down')).toEqual({ id: 'a', state: 'concretise', position: 1 });
  expect(stepped(columns, 'b', 'right')).toEqual({ id: 'b', state: 'ready', position: 1 });
  expect(stepped(columns, 'c', 'right')).toEqual({ id: 'c', state: 'testing', position: 0 });
  expect(placeOf(columns, 'b')).toEqual({ id: 'b', state: 'concretise', position: 1 });
});

it('lands before the card that is pushed down, or at the end', () => {
  const to = (id: string, before: string | null) =>
    landed(columns, id, { state: 'concretise', before });
  expect(to('c', 'b').position).toBe(1);
  expect(to('c', null).position).toBe(2);
  expect(to('a', null).position).toBe(1);
  expect(to('b', 'a').position).toBe(0);
});
