import { now } from '$shared/clock';
import { fromIso } from '$shared/dates/parse';
import { formatDate, listed, locale } from '$shared/i18n';

/**
 * Days in as few words as possible: `7. og 14. juni`, `30. juni og 2. juli`; the year only when it is
 * another than this one. Days come in their order.
 */
export function formatDays(days: readonly string[]): string {
  const words = days.map((day, index) => {
    const next = days[index + 1];
    if (next?.slice(0, 7) === day.slice(0, 7)) return dayOfMonth(day);
    const lastOfYear = next?.slice(0, 4) !== day.slice(0, 4);
    const otherYear = !day.startsWith(String(now().getFullYear()));
    return formatDate(day, lastOfYear && otherYear ? 'date' : 'day');
  });
  return listed(words);
}

function dayOfMonth(day: string): string {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric' }).format(fromIso(day));
}
