import type { Question } from '$shared/api/generated/Question';
import type { Language } from '$shared/i18n/language.svelte';

/** An answer: a degree from 0, or words. */
export type AnswerValue = number | string;

/** A questionnaire while it is being filled in. */
export interface AnswersDraft {
  /** Made now, so that two tabs that send it send one. */
  id: string;
  /** The question one has come to, counted from 0; then the group, then looking it through. */
  at: number;
  answers: Record<string, AnswerValue>;
  groupId: string | null;
}

/** What has been answered; a question left open is left out. */
export function answered(questions: Question[], { answers }: AnswersDraft) {
  const entries = questions
    .map(({ id }) => [id, answers[id]] as const)
    .filter(([, answer]) => answer !== undefined && String(answer).trim() !== '');
  return Object.fromEntries(entries) as Record<string, AnswerValue>;
}

/** A text in the language in use, or in one there is. */
export function spoken<T>(texts: Record<string, T>, language: Language): T | undefined {
  return texts[language] ?? Object.values(texts)[0];
}
