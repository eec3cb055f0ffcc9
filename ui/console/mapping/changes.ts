import type { WallCard } from '$shared/api/generated/WallCard';
import type { Change } from './wall.svelte';

/** Cards hung under a theme, before a card or last. */
export function moved(
  now: readonly WallCard[],
  ids: readonly string[],
  themeId: string | null,
  before: string | null,
): Change {
  const chosen = new Set(ids);
  const places = new Map(now.map((card) => [card.id, card.position]));
  return {
    apply(cards) {
      const byId = new Map(cards.map((card) => [card.id, card]));
      const hung = ids.flatMap((id) => byId.get(id) ?? []).map((card) => ({ ...card, themeId }));
      const rest = cards.filter(({ id }) => !chosen.has(id));
      const at = before ? rest.findIndex(({ id }) => id === before) : -1;
      return rest.toSpliced(at < 0 ? rest.length : at, 0, ...hung);
    },
    isIn: (cards) =>
      cards.every(
        (card) =>
          !chosen.has(card.id) ||
          (card.themeId === themeId && card.position !== places.get(card.id)),
      ),
  };
}

/** Cards that are gone. */
export function removed(ids: readonly string[]): Change {
  const chosen = new Set(ids);
  return {
    apply: (cards) => cards.filter(({ id }) => !chosen.has(id)),
    isIn: (cards) => !cards.some(({ id }) => chosen.has(id)),
  };
}

/** Cards of another stakeholder group. */
export function regrouped(ids: readonly string[], groupId: string | null): Change {
  const chosen = new Set(ids);
  return {
    apply: (cards) => cards.map((card) => (chosen.has(card.id) ? { ...card, groupId } : card)),
    isIn: (cards) => cards.every((card) => !chosen.has(card.id) || card.groupId === groupId),
  };
}
