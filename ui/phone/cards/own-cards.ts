import type { OwnCard } from '$shared/api/generated/OwnCard';
import type { PhoneOwn } from '$shared/api/generated/PhoneOwn';
import type { Waiting } from '../waiting/deeds';
import { asOwn } from '../waiting/with-deed';

/** A card of one's own, with what of it waits to be saved. */
export interface Mine {
  card: OwnCard;
  /** The latest that was handed in of it, until that is saved. */
  waiting: Waiting | undefined;
}

/** The participant's cards as they themselves know them: the latest they wrote, saved or not; newest first. */
export function ownCards(
  own: PhoneOwn,
  waiting: Waiting[],
  isIdea: (task: string) => boolean,
): Mine[] {
  const mine: Mine[] = own.cards.map((card) => ({ card, waiting: undefined }));
  for (const item of waiting) {
    if (item.kind !== 'card' && item.kind !== 'correct') continue;
    const card = asOwn(item.body, own, isIdea(item.body.taskId));
    const before = mine.find((other) => other.card.id === card.id);
    if (before)
      Object.assign(before, { card: { ...card, isIdea: before.card.isIdea }, waiting: item });
    else mine.unshift({ card, waiting: item });
  }
  return mine;
}
