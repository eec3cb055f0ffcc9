import type { OwnCard } from '$shared/api/generated/OwnCard';
import type { PhoneCard } from '$shared/api/generated/PhoneCard';
import type { PhoneOwn } from '$shared/api/generated/PhoneOwn';
import type { PhoneShared } from '$shared/api/generated/PhoneShared';
import type { Deed } from './deeds';

/** What a phone sees of its own once a deed has been saved. */
export function withDeed(own: PhoneOwn, shared: PhoneShared, deed: Deed): PhoneOwn {
  const task = shared.tasks.find(({ id }) => id === deed.body.taskId);
  switch (deed.kind) {
    case 'card':
    case 'correct': {
      const card = asOwn(deed.body, own, task?.kind === 'ideas');
      const isThere = own.cards.some(({ id }) => id === card.id);
      const cards = isThere
        ? own.cards.map((other) => (other.id === card.id ? card : other))
        : [card, ...own.cards];
      return { ...own, cards };
    }
    case 'ballot': {
      const roundId = task?.round?.id;
      if (roundId === undefined) return own;
      const others = own.ballots.filter((ballot) => ballot.roundId !== roundId);
      const ballots = [...others, { roundId, marks: deed.body.marks }];
      return withDone({ ...own, ballots }, deed.body.taskId);
    }
    default:
      return withDone(own, deed.body.taskId);
  }
}

const withDone = (own: PhoneOwn, task: string): PhoneOwn =>
  own.done.includes(task) ? own : { ...own, done: [...own.done, task] };

/** A card that was handed in as it will be read back. */
export function asOwn(card: PhoneCard, own: PhoneOwn, isIdea: boolean): OwnCard {
  const groupId = own.channel === 'table' ? card.groupId : own.groupId;
  return { ...card, groupId, isIdea, canCorrect: true };
}
