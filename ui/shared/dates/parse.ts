const months = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['marts', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

const dayNames =
  /^(man|tirs|ons|tors|fre|lør|søn|mon|tues|wednes|thurs|fri|satur|sun)[a-zø]*\.?,?\s+(den\s+)?/;
const nearby: Record<string, number> = { 'i dag': 0, today: 0, 'i morgen': 1, tomorrow: 1 };
const DAY = 24 * 60 * 60 * 1000;

const two = (n: number) => String(n).padStart(2, '0');

/** The calendar day of a moment, where the computer stands: `2021-06-07`. */
export function isoDay(date: Date): string {
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The moment at which a calendar day (`2021-06-07`) or moment (RFC 3339) begins, where the computer stands. */
export function fromIso(iso: string): Date {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(iso);
}

/** The day if it is in the calendar (30 February is not). */
function existing(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200) return null;
  const date = new Date(year, month - 1, day);
  const same = date.getMonth() === month - 1 && date.getDate() === day;
  return same ? isoDay(date) : null;
}

function monthNamed(word: string): number {
  if (word.length < 3) return 0;
  return months.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

/** A date without a year is the next such day, or the last one if that is less than two months ago. */
function guessYear(month: number, day: number, today: Date): string | null {
  const year = today.getFullYear();
  const candidates = [year - 1, year, year + 1, year + 2, year + 3, year + 4];
  const days = candidates.map((candidate) => existing(candidate, month, day));
  return days.find((iso) => iso && fromIso(iso).getTime() > today.getTime() - 60 * DAY) ?? null;
}

function withYear(year: string | undefined, month: number, day: number, today: Date) {
  if (!year) return guessYear(month, day, today);
  return existing(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
}

/**
 * The day somebody means by `7.6.2021`, `7/6`, `7. juni 2021`, `June 7`, `2021-06-07` or `i morgen`, as
 * `2021-06-07`; null when it is not a day.
 */
export function parseDate(text: string, today: Date): string | null {
  const said = text.trim().toLowerCase().replace(dayNames, '').replace(/\s+/g, ' ');
  if (said in nearby) return isoDay(new Date(today.getTime() + nearby[said]! * DAY));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[./ -]\s?(\d{1,2})[./ -]?\s?(\d{4}|\d{2})?\.?$/.exec(said);
  if (numbers) return withYear(numbers[3], Number(numbers[2]), Number(numbers[1]), today);
  const dayFirst = /^(\d{1,2})\.? ?([a-z]+)\.?,? ?(\d{4}|\d{2})?$/.exec(said);
  if (dayFirst) return withYear(dayFirst[3], monthNamed(dayFirst[2]!), Number(dayFirst[1]), today);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:,? (\d{4}))?$/.exec(said);
  if (monthFirst)
    return withYear(monthFirst[3], monthNamed(monthFirst[1]!), Number(monthFirst[2]), today);
  return null;
}

/** The time somebody means by `17`, `1730`, `17.00`, `17:30` or `kl. 9`, as `17:30`; null when it is not a time. */
export function parseTime(text: string): string | null {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^kl\.?\s*/, '');
  const parts = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(said);
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}
