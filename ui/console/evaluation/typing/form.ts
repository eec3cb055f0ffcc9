import type { FilledForm } from '$shared/api/generated/FilledForm';

/** A form as it is being typed. */
export interface Form {
  groupId: string | null;
  /** By question: a degree, words, or `null` for one that was left blank on the paper. */
  answers: Record<string, number | string | null>;
}

/** A form on which nothing is typed yet. */
export const blank = (): Form => ({ groupId: null, answers: {} });

/** A form that is in the project, taken up again. */
export const fromSaved = ({ groupId, answers }: FilledForm): Form => ({
  groupId,
  answers: { ...answers },
});

/** What there is to save of a form: its answers without the blank ones. */
export function given(form: Form): { groupId: string | null; answers: FilledForm['answers'] } {
  const answered = Object.entries(form.answers).filter(
    (pair): pair is [string, number | string] =>
      pair[1] !== null && (typeof pair[1] === 'number' || pair[1].trim() !== ''),
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
