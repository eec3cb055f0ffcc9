import type { IncomingCard } from '$shared/api/generated/IncomingCard';
import { tick } from 'svelte';
import { isTyping } from '../../keys';
import type { HallEvening } from '../evening.svelte';

interface Place {
  hall: HallEvening;
  /** As they stand, the newest first. */
  cards: readonly IncomingCard[];
  locked: boolean;
  /** A theme is wanted that is not there yet, for a card. */
  onnew: (card: string) => void;
}

const faceOf = (id: string) =>
  document.querySelector<HTMLElement>(`.cards [data-card="${CSS.escape(id)}"]`);

/** How many cards stand beside each other. */
function perRow(cards: readonly IncomingCard[]): number {
  const tops = cards
    .slice(0, 12)
    .map(({ id }) => faceOf(id)?.offsetParent && faceOf(id)!.getBoundingClientRect().top);
  const first = tops[0];
  const next = tops.findIndex((top) => top !== first);
  return next > 0 ? next : tops.length;
}

async function goTo(hall: HallEvening, id: string | undefined) {
  if (!id) return;
  hall.current = id;
  await tick();
  faceOf(id)?.focus();
}

/** Arrows walk, digits sort into themes, `0` takes out of one, `h` hides and shows, Enter puts right. */
export function cardKeys(event: KeyboardEvent, { hall, cards, locked, onnew }: Place) {
  if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = cards.findIndex(({ id }) => id === hall.current);
  const card = cards[at];
  if (!card) return;
  const row = perRow(cards);
  const walk: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + row,
    ArrowUp: at - row,
    Home: 0,
    End: cards.length - 1,
  };
  const to = walk[event.key];
  if (to !== undefined) void goTo(hall, cards[to]?.id);
  else if (locked || !deed(event, { hall, card, onnew })) return;
  else hall.leaving = { card: card.id, next: cards[at + 1]?.id ?? cards[at - 1]?.id };
  event.preventDefault();
}

/** A card that has left the list hands the keyboard on to the one after it. */
export function handOn(hall: HallEvening, cards: readonly IncomingCard[]) {
  const { leaving } = hall;
  if (!leaving || cards.some(({ id }) => id === leaving.card)) return;
  hall.leaving = undefined;
  if (!document.querySelector('[role="dialog"]')) void goTo(hall, leaving.next);
}

function deed(
  event: KeyboardEvent,
  { hall, card, onnew }: { hall: HallEvening; card: IncomingCard; onnew: Place['onnew'] },
): boolean {
  const { key } = event;
  const isFace = event.target === faceOf(card.id);
  if (key === 'h') void hall.hide(card, !card.isHidden);
  else if (key === 'Enter' && isFace) hall.correcting = card;
  else if (card.isIdea) return false;
  else if (key === '0') void hall.hang(card.id, null);
  else if (key === '+') onnew(card.id);
  else if (/^[1-9]$/.test(key) && hall.themes[Number(key) - 1])
    void hall.hang(card.id, hall.themes[Number(key) - 1]!.id);
  else return false;
  return true;
}
