import type { PhoneAnswers } from '$shared/api/generated/PhoneAnswers';
import type { PhoneBallot } from '$shared/api/generated/PhoneBallot';
import type { PhoneCard } from '$shared/api/generated/PhoneCard';
import type { PhoneDone } from '$shared/api/generated/PhoneDone';

/** Something handed in; each is safe to send again. */
export type Deed =
  | { kind: 'card'; body: PhoneCard }
  | { kind: 'correct'; body: PhoneCard }
  | { kind: 'ballot'; body: PhoneBallot }
  | { kind: 'answers'; body: PhoneAnswers }
  | { kind: 'done'; body: PhoneDone };

/** Where each is sent. */
export const paths: Record<Deed['kind'], string> = {
  card: '/api/cards',
  correct: '/api/cards/correct',
  ballot: '/api/ballot',
  answers: '/api/answers',
  done: '/api/done',
};

/** A deed that the laptop has not yet said is saved. */
export type Waiting = Deed & {
  /** Names what it is about: a later deed of the same name takes its place. */
  name: string;
  /** As which phone it was done. */
  token: string;
  /** Where it stands in the queue: a greater number comes later. */
  order: number;
  /** Counts how often it has been changed. */
  version: number;
  /** How often it has been sent. */
  tries: number;
  /** Why the laptop would not have it; only then does it wait for the participant. */
  refused: { code: string; details: Record<string, string | number> } | null;
};

/** The name of what a deed is about. */
export function nameOf(deed: Deed): string {
  const { kind, body } = deed;
  return `${kind}:${'id' in body ? body.id : body.taskId}`;
}
