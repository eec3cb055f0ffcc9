import type { Failure } from '../api/failure';
import { formatDate } from './format';
import { hasMessage, t } from './translate';

const named = (key: string) => (hasMessage(key) ? t(key) : 'none');

/**
 * The sentence for a failure, with field and noun names, times and reasons put into words. `label` is what
 * the field is called where it stands, when that is not its usual name.
 */
export function failureText({ code, details }: Failure, label?: string): string {
  const { at, since, field, noun, why } = details;
  const moment = at ?? since;
  const words = {
    ...details,
    field: label ?? named(`field-${field}`),
    noun: named(`noun-${noun}`),
    when: moment === undefined ? '' : formatDate(String(moment), 'moment'),
  };
  const precise = `error-${code}-${why}`;
  if (why !== undefined && hasMessage(precise)) return t(precise, words);
  return t(hasMessage(`error-${code}`) ? `error-${code}` : 'error-unexpected', words);
}
