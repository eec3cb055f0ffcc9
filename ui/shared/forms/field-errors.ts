import type { Failure } from '../api';
import { failureText, t } from '../i18n';

/** The message that labels a field, where it is not called by its usual name. */
export type FieldLabels = Partial<Record<string, string>>;

/** What to say under which field about a refusal; `elsewhere` gets what is about no field in particular. */
export function fieldErrors(
  failure: Failure,
  elsewhere: string,
  labels: FieldLabels = {},
): Record<string, string> {
  const field = String(failure.details.field ?? elsewhere);
  const label = labels[field];
  return { [field]: failureText(failure, label && t(label)) };
}
