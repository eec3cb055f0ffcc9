import type { WallCard } from '$shared/api/generated/WallCard';
import type { Change } from './wall.svelte';

/** Cards hung under a theme, before a card or last. */
export function moved(
  ids: readonly string[],
  themeId: string | null,
  before: string | null,
): Change {
  const places = new Map(ids.map((id, place) => [id, place]));
  function apply(cards: readonly WallCard[]) {
    const hung = cards
      .filter(({ id }) => places.has(id))
      .map((card) => ({ ...card, themeId: themeId ?? undefined }))
      .sort((one, other) => places.get(one.id)! - places.get(other.id)!);
    const rest = cards.filter(({ id }) => !places.has(id));
    const at = before ? rest.findIndex(({ id }) => id === before) : -1;
    return rest.toSpliced(at < 0 ? rest.length : at, 0, ...hung);
  }
  const orderIn = (cards: readonly WallCard[]) =>
    cards.filter((card) => (card.themeId ?? null) === themeId).map(({ id }) => id);
  return {
    apply,
    isIn: (cards) => String(orderIn(cards)) === String(orderIn(apply(cards))),
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
    apply: (cards) =>
      cards.map((card) =>
        chosen.has(card.id) ? { ...card, groupId: groupId ?? undefined } : card,
      ),
    isIn: (cards) =>
      cards.every((card) => !chosen.has(card.id) || (card.groupId ?? null) === groupId),
  };
}
