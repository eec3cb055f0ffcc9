import type { BallotMark } from '$shared/api/generated/BallotMark';
import type { PhoneRound } from '$shared/api/generated/PhoneRound';

/** Dots by idea. */
export type Dots = Record<string, number>;

/** A ballot while it is being filled in. */
export interface BallotDraft {
  dots: Dots;
  /** Whether it is being looked through before it is handed in. */
  isReview: boolean;
}

/** Dots given so far to ideas that are still in the round. */
export const given = (round: PhoneRound, dots: Dots) =>
  round.options.reduce((sum, { id }) => sum + (dots[id] ?? 0), 0);

/** Dots left to give. */
export const left = (round: PhoneRound, dots: Dots) => round.dotsPerPerson - given(round, dots);

/** The dots with one more or one fewer for an idea, as far as the round allows. */
export function changed(round: PhoneRound, dots: Dots, idea: string, by: 1 | -1): Dots {
  const now = dots[idea] ?? 0;
  const next = now + by;
  const isAllowed = next >= 0 && next <= round.maxPerIdea && (by < 0 || left(round, dots) > 0);
  return isAllowed ? { ...dots, [idea]: next } : dots;
}

/** As it is handed in: ideas with dots, in the round's order. */
export const toMarks = (round: PhoneRound, dots: Dots): BallotMark[] =>
  round.options
    .map(({ id }) => ({ ideaId: id, value: dots[id] ?? 0 }))
    .filter(({ value }) => value > 0);

/** A ballot that was handed in, to be changed. */
export const fromMarks = (marks: BallotMark[]): Dots =>
  Object.fromEntries(marks.map(({ ideaId, value }) => [ideaId, value]));
