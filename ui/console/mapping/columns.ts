import type { ChallengeTheme } from '$shared/api/generated/ChallengeTheme';
import type { WallCard } from '$shared/api/generated/WallCard';

/** Which cards are looked for; what is empty does not matter. */
export interface Filters {
  /** Words that all stand on the card. */
  text: string;
  /** A stakeholder group's id, or `none` for cards without one. */
  group: string;
  /** The evening a card comes from. */
  session: string;
  table: string;
  /** Only cards without a theme. */
  loose: boolean;
}

/** Nothing is looked for. */
export const everything: Filters = { text: '', group: '', session: '', table: '', loose: false };

/** Whether anything is looked for. */
export const isFiltered = (filters: Filters): boolean =>
  filters.text.trim() !== '' ||
  Boolean(filters.group || filters.session || filters.table || filters.loose);

/** A theme's cards, or those without a theme. */
export interface Column {
  /** The theme's id; `''` for the cards without one. */
  id: string;
  theme?: ChallengeTheme;
  /** Those looked for, in the order in which they hang. */
  cards: WallCard[];
  /** How many hang there in all. */
  total: number;
}

const words = new WeakMap<WallCard, string>();

function wordsOf(card: WallCard): string {
  const known = words.get(card) ?? `${card.text}\n${card.author ?? ''}`.toLocaleLowerCase();
  words.set(card, known);
  return known;
}

/** The test for whether a card is looked for. */
export function fits(filters: Filters): (card: WallCard) => boolean {
  const wanted = filters.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const { group, session, table } = filters;
  return (card) =>
    (!group || (card.groupId ?? 'none') === group) &&
    (!session || card.sessionId === session) &&
    (!table || String(card.tableNumber) === table) &&
    wanted.every((word) => wordsOf(card).includes(word));
}

/**
 * The wall's columns: the themes in their order, and last the cards without one. When something is looked for,
 * the themes in which it was found come first, so that it is in sight however many themes there are.
 */
export function columnsOf(
  themes: readonly ChallengeTheme[],
  cards: readonly WallCard[],
  filters: Filters,
): Column[] {
  const columns: Column[] = themes.map((theme) => ({ id: theme.id, theme, cards: [], total: 0 }));
  const loose: Column = { id: '', cards: [], total: 0 };
  const byId = new Map(columns.map((column) => [column.id, column]));
  const isWanted = fits(filters);
  for (const card of cards) {
    const column = byId.get(card.themeId ?? '') ?? loose;
    column.total += 1;
    if (isWanted(card)) column.cards.push(card);
  }
  if (filters.loose) return [loose];
  const isFound = ({ cards }: Column) => Number(!isFiltered(filters) || cards.length > 0);
  return [...columns.toSorted((a, b) => isFound(b) - isFound(a)), loose];
}
