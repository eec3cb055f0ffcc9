import type { Overview } from '$shared/api/generated/Overview';
import { t } from '$shared/i18n';

/** The hour's own greeting. */
export function greeting(now: Date): string {
  const hour = now.getHours();
  if (hour >= 5 && hour < 10) return t('overview-morning');
  return t(hour >= 10 && hour < 18 ? 'overview-day' : 'overview-evening-greeting');
}

/** The one sentence that says how things stand. */
export function standing({ next, counts }: Overview): string {
  const today = next.find(
    ({ code, days }) => code === 'session-today' || (code === 'session-open' && days === 0),
  );
  if (today?.workshop) return t('overview-today', { workshop: t(`workshop-${today.workshop}`) });
  const late = next.filter(({ urgency }) => urgency === 'late').length;
  if (late > 0) return t('overview-some-late', { count: late });
  const ahead = next.find(({ code }) => code === 'session-ahead');
  if (ahead?.workshop)
    return t('overview-days-to', {
      days: ahead.days ?? 0,
      workshop: t(`workshop-${ahead.workshop}`),
    });
  if (next.length > 0) return t('overview-some-missing', { count: next.length });
  return counts.activities > 0 ? t('overview-all-well') : '';
}
