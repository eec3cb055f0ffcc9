import type { Answer } from '$shared/api/generated/Answer';
import type { Question } from '$shared/api/generated/Question';
import type { Language } from '$shared/i18n/language.svelte';

/** An answer: a code or number, several codes, or words. */
export type AnswerValue = Answer;

/** A questionnaire while it is being filled in. */
export interface AnswersDraft {
  /** Made now, so that two tabs that send it send one. */
  id: string;
  /** The question one has come to, counted from 0; then the group, then looking it through. */
  at: number;
  /** All questions stand on one page. */
  isWhole?: boolean;
  answers: Record<string, AnswerValue>;
  groupId: string | null;
}

/** Whether a question is asked of somebody who has answered so. */
export function isAsked({ askIf }: Question, { answers }: Pick<AnswersDraft, 'answers'>): boolean {
  if (!askIf) return true;
  const given = answers[askIf.item];
  const codes = Array.isArray(given) ? given : [given];
  return codes.some((code) => typeof code === 'number' && askIf.is.includes(code));
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
