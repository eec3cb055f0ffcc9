/** A column as the arrow keys see it. */
export interface Lane {
  /** Ids of its cards in order. */
  cards: readonly string[];
  /** Cards side by side. */
  lanes: number;
}

/** The card an arrow key leads to from a card; the same card at the edge of the wall. */
export function walk(columns: readonly Lane[], from: string, key: string): string | undefined {
  const at = columns.findIndex(({ cards }) => cards.includes(from));
  const column = columns[at];
  if (!column) return columns.find(({ cards }) => cards.length > 0)?.cards[0];
  const index = column.cards.indexOf(from);
  const { cards, lanes } = column;
  if (key === 'Home') return cards[0];
  if (key === 'End') return cards.at(-1);
  if (key === 'ArrowUp') return cards[index - lanes] ?? from;
  if (key === 'ArrowDown')
    return cards[index + lanes] ?? (below(index, column) ? cards.at(-1) : from);
  const step = key === 'ArrowRight' ? 1 : -1;
  const beside = (index % lanes) + step;
  const inside = beside >= 0 && beside < lanes && cards[index + step] !== undefined;
  return inside
    ? cards[index + step]
    : (next(columns, at, step, Math.floor(index / lanes)) ?? from);
}

/** Whether there is a row below, even if it is too short to reach under the card. */
function below(index: number, { cards, lanes }: Lane): boolean {
  return Math.floor(index / lanes) < Math.floor((cards.length - 1) / lanes);
}

/** The card on the same row of the nearest column that has any. */
function next(columns: readonly Lane[], at: number, step: number, row: number): string | undefined {
  for (let other = at + step; columns[other]; other += step) {
    const { cards, lanes } = columns[other]!;
    if (cards.length === 0) continue;
    const edge = step > 0 ? row * lanes : row * lanes + lanes - 1;
    return cards[Math.min(edge, cards.length - 1)];
  }
  return undefined;
}
