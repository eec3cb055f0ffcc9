import type { PhoneRound } from '$shared/api/generated/PhoneRound';
import { t } from '$shared/i18n/translate';
import { given, left, most, type Marks } from '$shared/ballot/marks';

/** Whether there are as many ticks as ideas. */
const isFree = (round: PhoneRound) =>
  round.way.kind === 'approval' && most(round) === round.options.length;

/** What is to be done, above the ideas. */
export const heading = (round: PhoneRound) =>
  t(`phone-vote-title-${round.way.kind}`, { count: most(round) });

/** How it is done. */
export function lead(round: PhoneRound): string {
  const { way } = round;
  const limit = way.kind === 'dots' ? way.maxPerIdea : most(round);
  return t(`phone-vote-lead-${isFree(round) ? 'free' : way.kind}`, { limit });
}

/** How far one is. */
export function soFar(round: PhoneRound, marks: Marks): string {
  const counts = { given: given(round, marks), count: left(round, marks), all: most(round) };
  return t(`phone-vote-left-${isFree(round) ? 'free' : round.way.kind}`, counts);
}

/** What the look-through says of what was left; empty when all was given. */
export function leftOver(round: PhoneRound, marks: Marks): string {
  const count = left(round, marks);
  return count > 0 && !isFree(round) ? t(`phone-review-left-${round.way.kind}`, { count }) : '';
}
