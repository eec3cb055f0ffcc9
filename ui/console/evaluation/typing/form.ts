import type { Answer } from '$shared/api/generated/Answer';
import type { FilledForm } from '$shared/api/generated/FilledForm';
import type { Question } from '$shared/api/generated/Question';

/** A form as it is being typed. */
export interface Form {
  groupId: string | null;
  /** By question: a code or number, several codes, words, or `null` for one that was left blank on the paper. */
  answers: Record<string, Answer | null>;
}

/** A form on which nothing is typed yet. */
export const blank = (): Form => ({ groupId: null, answers: {} });

/** A form that is in the project, taken up again. */
export const fromSaved = ({ groupId, answers }: FilledForm): Form => ({
  groupId,
  answers: { ...answers },
});

/** Whether a question is asked of somebody who has answered so. */
export function isAsked({ askIf }: Question, { answers }: Form): boolean {
  if (!askIf) return true;
  const given = answers[askIf.item];
  const codes = Array.isArray(given) ? given : [given];
  return codes.some((code) => typeof code === 'number' && askIf.is.includes(code));
}

const isGiven = (answer: Answer | null | undefined): answer is Answer =>
  answer !== null &&
  answer !== undefined &&
  (typeof answer === 'number' ||
    (typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0));

/** What there is to save of a form: its answers without the blank ones. */
export function given(form: Form): { groupId: string | null; answers: FilledForm['answers'] } {
  const answered = Object.entries(form.answers).filter((pair): pair is [string, Answer] =>
    isGiven(pair[1]),
  );
  return { groupId: form.groupId, answers: Object.fromEntries(answered) };
}

/** Nothing on the form has been answered. */
export const isEmpty = (form: Form): boolean => Object.keys(given(form).answers).length === 0;

/** Nothing has been touched at all. */
export const isUntouched = (form: Form): boolean =>
  form.groupId === null &&
  Object.values(form.answers).every((answer) => answer === '') &&
  isEmpty(form);

/** Whether two forms say the same in the same words; without words it may well be two people. */
export function isTwin(one: FilledForm, other: FilledForm): boolean {
  const written = Object.values(one.answers).some((answer) => typeof answer === 'string');
  const text = ({ groupId, answers }: FilledForm) =>
    JSON.stringify([groupId, Object.entries(answers).sort(([a], [b]) => a.localeCompare(b))]);
  return written && one.id !== other.id && text(one) === text(other);
}
