import { Failure } from '$shared/api/failure';
import { failureText } from '$shared/i18n/failure-text';
import { hasMessage, t } from '$shared/i18n/translate';

/** Why the laptop would not have something, and what the participant can do. */
export function refusalText({ code, details }: Pick<Failure, 'code' | 'details'>): string {
  const key = `phone-refused-${details.why ?? code}`;
  return hasMessage(key) ? t(key) : failureText(new Failure(code, details));
}
