import type { IncomingCard } from '$shared/api/generated/IncomingCard';

/** Which of the cards are looked at. */
export type Sieve = 'all' | 'loose' | 'hidden';

const MINUTE = 60_000;

/** The cards that are looked at, the newest first. */
export function sieved(cards: readonly IncomingCard[], sieve: Sieve): IncomingCard[] {
  return cards.filter((card) => {
    if (sieve === 'hidden') return card.isHidden;
    if (card.isHidden) return false;
    return sieve === 'all' || (!card.isIdea && card.themeId === null);
  });
}

/** How many of the cards came within the last minute before a moment (ms). */
export const lastMinute = (cards: readonly IncomingCard[], at: number): number =>
  cards.filter(({ createdAt }) => at - new Date(createdAt).getTime() < MINUTE).length;

/** How long ago in steps that do not flicker: nothing within ten seconds, then tens of seconds, then minutes;
 * a card that is older than an evening says its day. */
export function ago(
  createdAt: string,
  at: number,
): { unit: 'now' | 'seconds' | 'minutes' | 'days'; count: number } {
  const seconds = Math.max(0, (at - new Date(createdAt).getTime()) / 1000);
  if (seconds < 10) return { unit: 'now', count: 0 };
  if (seconds < 60) return { unit: 'seconds', count: Math.floor(seconds / 10) * 10 };
  if (seconds < 12 * 3600) return { unit: 'minutes', count: Math.floor(seconds / 60) };
  return { unit: 'days', count: Math.floor(seconds / 86_400) };
}
