import type { ActivityMove } from '$shared/api/generated/ActivityMove';
import type { BoardColumn } from '$shared/api/generated/BoardColumn';

/** The board as it is when a card has been moved; what the project will answer in a moment. */
export function moved(
  columns: readonly BoardColumn[],
  to: ActivityMove | undefined,
): BoardColumn[] {
  const card = to && columns.flatMap(({ cards }) => cards).find(({ id }) => id === to.id);
  if (!card) return [...columns];
  return columns.map(({ state, cards }) => {
    const rest = cards.filter(({ id }) => id !== card.id);
    if (state === to.state) rest.splice(to.position, 0, { ...card, state });
    return { state, cards: rest };
  });
}

/** Where a card stands. */
export function placeOf(columns: readonly BoardColumn[], id: string): ActivityMove | undefined {
  for (const { state, cards } of columns) {
    const position = cards.findIndex((card) => card.id === id);
    if (position >= 0) return { id, state, position };
  }
  return undefined;
}

/** The place of a card that is let go before another; at the end of the column when there is none. */
export function landed(
  columns: readonly BoardColumn[],
  id: string,
  { state, before }: Pick<ActivityMove, 'state'> & { before: string | null },
): ActivityMove {
  const cards = columns.find((column) => column.state === state)?.cards ?? [];
  const others = cards.filter((card) => card.id !== id);
  const at = others.findIndex((card) => card.id === before);
  return { id, state, position: at < 0 ? others.length : at };
}

/** Which way a card is moved by the keyboard or its menu. */
export type Way = 'up' | 'down' | 'left' | 'right';

/** Where a card comes to stand; undefined when it cannot go further that way. */
export function stepped(
  columns: readonly BoardColumn[],
  id: string,
  way: Way,
): ActivityMove | undefined {
  const from = placeOf(columns, id);
  if (!from) return undefined;
  const at = columns.findIndex(({ state }) => state === from.state);
  if (way === 'left' || way === 'right') {
    const next = columns[at + (way === 'left' ? -1 : 1)];
    return next && { id, state: next.state, position: Math.min(from.position, next.cards.length) };
  }
  const position = from.position + (way === 'up' ? -1 : 1);
  const fits = position >= 0 && position < columns[at]!.cards.length;
  return fits ? { ...from, position } : undefined;
}
