import { now } from '../clock';
import { fromIso, isoDay } from '../dates/parse';
import { locale } from './language.svelte';
import { t } from './translate';

const styles = {
  /** 7. juni */
  day: { day: 'numeric', month: 'long' },
  /** 7. juni 2021 */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  /** mandag den 7. juni 2021 */
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** man. 7. juni */
  brief: { weekday: 'short', day: 'numeric', month: 'long' },
  /** 17.00 */
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  /** 7. juni kl. 17.00 */
  moment: { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How a date is written; see the examples in the source. */
export type DateStyle = keyof typeof styles;

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(style: DateStyle): Intl.DateTimeFormat {
  const name = `${locale()} ${style}`;
  const known = made.get(name) ?? new Intl.DateTimeFormat(locale(), styles[style]);
  made.set(name, known);
  return known;
}

/** A day (`2021-06-07`) or moment (RFC 3339) as people write it where they are. */
export function formatDate(iso: string, style: DateStyle = 'date'): string {
  return formatter(style).format(fromIso(iso));
}

/** A time of day (`17:00`) as people write it: 17.00 in Danish. */
export function formatTime(time: string): string {
  return formatDate(`2000-01-01T${time}:00`, 'time');
}

/** How long ago in the words one uses: i dag, i går, 3. maj, 3. maj 2021. */
export function formatRecent(iso: string): string {
  const day = isoDay(fromIso(iso));
  const today = now();
  if (day === isoDay(today)) return t('common-today');
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (day === isoDay(yesterday)) return t('common-yesterday');
  return formatDate(day, day.startsWith(String(today.getFullYear())) ? 'day' : 'date');
}

/** A number with the language's separators, and a real minus sign. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale(), options).format(value).replace('-', '−');
}

/** How big a file is, in the unit one would say: 420 kB, 3,2 MB. */
export function formatSize(bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
  return formatNumber(value, { style: 'unit', unit, maximumFractionDigits });
}
