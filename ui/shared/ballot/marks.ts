import type { BallotMark } from '$shared/api/generated/BallotMark';
import type { Way } from '$shared/api/generated/Way';

/** What is said of each idea: its dots, 1 for a tick, its score, or its place (1 is the best). */
export type Marks = Record<string, number>;

/** What there is to vote for, and in which way. */
export interface Options {
  way: Way;
  /** In the round's order. */
  options: readonly { id: string }[];
}

/** The marks on ideas that are still in the round; places stand without gaps. */
export function inRound({ way, options }: Options, marks: Marks): Marks {
  const known = options.filter(({ id }) => marks[id] !== undefined).map(({ id }) => id);
  if (way.kind === 'ranking') return places(known.sort((a, b) => marks[a]! - marks[b]!));
  return Object.fromEntries(known.map((id) => [id, marks[id]!]));
}

/** The most marks there can be: dots, ticks or places. Scores have no end but the list's. */
export function most({ way, options }: Options): number {
  if (way.kind === 'dots') return way.dotsPerPerson;
  if (way.kind === 'ranking') return Math.min(way.places, options.length);
  const limit = way.kind === 'approval' ? way.most : null;
  return Math.min(limit ?? options.length, options.length);
}

/** Dots, ticks, answers or places given so far to ideas that are still in the round. */
export function given(round: Options, marks: Marks): number {
  const all = Object.values(inRound(round, marks));
  return round.way.kind === 'dots' ? all.reduce((sum, dots) => sum + dots, 0) : all.length;
}

/** What is left to give. */
export const left = (round: Options, marks: Marks) => most(round) - given(round, marks);

/** The dots with one more or one fewer for an idea, as far as the round allows. */
export function changed(round: Options, dots: Marks, idea: string, by: 1 | -1): Marks {
  const next = (dots[idea] ?? 0) + by;
  const limit = round.way.kind === 'dots' ? round.way.maxPerIdea : 0;
  const isAllowed = next >= 0 && next <= limit && (by < 0 || left(round, dots) > 0);
  return isAllowed ? { ...dots, [idea]: next } : dots;
}

/** The ticks with one more or one fewer; `undefined` when there is none left. */
export function ticked(round: Options, ticks: Marks, idea: string): Marks | undefined {
  const now = inRound(round, ticks);
  const others = Object.entries(now).filter(([id]) => id !== idea);
  if (idea in now) return Object.fromEntries(others);
  return left(round, now) > 0 ? { ...now, [idea]: 1 } : undefined;
}

/** The ideas that have a place, the best first. */
export function ranked(round: Options, marks: Marks): string[] {
  const now = inRound(round, marks);
  return Object.keys(now).sort((a, b) => now[a]! - now[b]!);
}

/** Ideas in order, as places. */
export const places = (ids: readonly string[]): Marks =>
  Object.fromEntries(ids.map((id, index) => [id, index + 1]));

/** The idea gets the next place, or gives up its own and those behind it move up; `undefined`: none is left. */
export function placed(round: Options, marks: Marks, idea: string): Marks | undefined {
  const order = ranked(round, marks);
  if (order.indexOf(idea) >= 0) return places(order.filter((id) => id !== idea));
  return order.length < most(round) ? places([...order, idea]) : undefined;
}

/** The idea changes places with the one before it. */
export function movedUp(round: Options, marks: Marks, idea: string): Marks {
  const order = ranked(round, marks);
  const at = order.indexOf(idea);
  if (at > 0) [order[at - 1], order[at]] = [order[at]!, order[at - 1]!];
  return places(order);
}

/** As it is handed in: ideas that get anything, in the round's order. */
export function toMarks(round: Options, marks: Marks): BallotMark[] {
  const now = inRound(round, marks);
  return round.options
    .map(({ id }) => ({ ideaId: id, value: now[id] ?? 0 }))
    .filter(({ value }) => value > 0);
}

/** A ballot that was handed in, to be changed. An idea that was given no score has been given 0. */
export function fromMarks({ way, options }: Options, marks: readonly BallotMark[]): Marks {
  const none = way.kind === 'score' ? options.map(({ id }) => [id, 0] as const) : [];
  return Object.fromEntries([
    ...none,
    ...marks.map(({ ideaId, value }) => [ideaId, value] as const),
  ]);
}
