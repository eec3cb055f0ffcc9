import type { Failure } from '../api';
import { failureText } from '../i18n';

/** What to say under which field about a refusal; `elsewhere` gets what is about no field in particular. */
export function fieldErrors(failure: Failure, elsewhere: string): Record<string, string> {
  return { [String(failure.details.field ?? elsewhere)]: failureText(failure) };
}
