import type { PhoneCard } from '$shared/api/generated/PhoneCard';
import { cardId } from '../new-id';

/** A card while it is being written; `step` is how far an idea card has come. */
export type CardDraft = PhoneCard & { step: number };

/** A card that left the form a moment ago: new, or put right. */
export interface Sent {
  id: string;
  kind: 'card' | 'correct';
}

/** A card on which nothing stands. Its id is made now, so that two tabs that send it send one. */
export const blank = (taskId: string): CardDraft => ({
  id: cardId(),
  taskId,
  text: '',
  description: '',
  targetGroup: '',
  needs: '',
  challenges: [],
  groupId: null,
  step: 0,
});

/** Whether nothing has been written on it. */
export const isBlank = (card: CardDraft) =>
  [card.text, card.description, card.targetGroup, card.needs].every((text) => !text.trim()) &&
  card.challenges.length === 0;

/** What a participant writes on a card. */
export const fieldsOf = (card: Omit<PhoneCard, 'taskId'>) => ({
  id: card.id,
  text: card.text,
  description: card.description,
  targetGroup: card.targetGroup,
  needs: card.needs,
  challenges: card.challenges,
  groupId: card.groupId,
});

/** The card as it is handed in. */
export const finished = (card: CardDraft): PhoneCard => ({
  ...fieldsOf(card),
  taskId: card.taskId,
  text: card.text.trim(),
  description: card.description.trim(),
  targetGroup: card.targetGroup.trim(),
  needs: card.needs.trim(),
});

/** The names under which drafts of a task are kept. */
export const draftNames = {
  fresh: (task: string) => `${task}:new`,
  fix: (task: string, card: string) => `${task}:fix:${card}`,
};
