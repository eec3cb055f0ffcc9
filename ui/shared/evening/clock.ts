import type { CourseItem } from '../api/generated/CourseItem';
import type { EveningState } from '../api/generated/EveningState';
import type { ItemClock } from '../api/generated/ItemClock';
import type { Session } from '../api/generated/Session';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** An evening that is opened further than this from its time is a rehearsal, and keeps its own time. */
const REHEARSAL = 3 * 60 * MINUTE;
/** No item is made shorter than this, unless it was from the start. */
const LEAST_MINUTES = 5;

const ms = (moment: string) => new Date(moment).getTime();

/** How far the laptop's clock is from the one here, in milliseconds; `here` is when its answer came. */
export const offsetOf = (laptopNow: string, here: Date): number => ms(laptopNow) - here.getTime();

/** The seconds that an agenda item has left at a moment (ms); below zero it is over its time. A pause stops it. */
export function secondsLeft(clock: ItemClock, at: number): number {
  const passed = (clock.pausedAt ? ms(clock.pausedAt) : at) - ms(clock.startedAt);
  return Math.ceil((clock.minutes * MINUTE - passed) / SECOND);
}

/** `09:24`; an hour and more `1:09:24`; over time `-00:12`. */
export function clockText(seconds: number): string {
  const all = Math.abs(seconds);
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const hours = all >= 3600 ? `${Math.floor(all / 3600)}:` : '';
  return `${seconds < 0 ? '−' : ''}${hours}${two((all % 3600) / 60)}:${two(all % 60)}`;
}

/** An agenda item as the evening has come to run. */
export interface RunItem {
  id: string;
  title: string;
  /** Planned minutes. */
  planned: number;
  /** Minutes with what was given or taken on the evening. */
  minutes: number;
  state: 'done' | 'skipped' | 'now' | 'next';
  /** When it begins, as far as can be told now; for those that are past: when it was planned. */
  begins: Date;
}

/** How an evening runs against its plan. */
export interface Run {
  items: RunItem[];
  current: RunItem | undefined;
  /** Seconds that the current item has left; below zero: over time. */
  left: number | undefined;
  /** How much of the current item's time has passed, 0 to 1. */
  passed: number;
  /** When it is over if nothing more is shortened or left out. */
  ends: Date;
  /** When it was to be over by the agenda. */
  plannedEnd: Date;
  /** Whole minutes behind the plan; below zero: ahead of it. */
  behind: number;
}

export interface Course {
  session: Pick<Session, 'date' | 'starts'>;
  state: Pick<EveningState, 'openedAt' | 'pausedAt' | 'itemId' | 'itemStartedAt'> | null;
  agenda: readonly CourseItem[];
}

/** When the agenda begins: at the session's time, or when it was opened if that was another day or hour. */
function beginning({ session, state }: Course, at: number): number {
  const planned = new Date(`${session.date}T${session.starts}:00`).getTime();
  const opened = state ? ms(state.openedAt) : at;
  return Math.abs(opened - planned) > REHEARSAL ? opened : planned;
}

const minutesOf = (item: CourseItem) => item.minutes + item.extraMinutes;

function stateOf(item: CourseItem, current: string | null | undefined): RunItem['state'] {
  return item.id === current ? 'now' : (item.ended ?? 'next');
}

/** How an evening runs, seen at a moment (ms, by the laptop's clock). */
export function runOf(course: Course, at: number): Run {
  const { agenda, state } = course;
  const start = beginning(course, at);
  const now = agenda.find(({ id }) => id === state?.itemId);
  const clock = now &&
    state?.itemStartedAt && {
      title: now.title,
      minutes: minutesOf(now),
      startedAt: state.itemStartedAt,
      pausedAt: state.pausedAt,
    };
  const left = clock ? secondsLeft(clock, at) : undefined;
  let planned = start;
  // What is to come begins when the current item is through; before the first one: at its time, or now.
  let next = left === undefined ? Math.max(at, start) : at + Math.max(0, left) * SECOND;
  const items = agenda.map((item): RunItem => {
    const stands = stateOf(item, now?.id);
    const begins = {
      now: clock ? ms(clock.startedAt) : planned,
      next,
      done: planned,
      skipped: planned,
    };
    const row = {
      id: item.id,
      title: item.title,
      planned: item.minutes,
      minutes: minutesOf(item),
      state: stands,
      begins: new Date(begins[stands]),
    };
    planned += item.minutes * MINUTE;
    if (stands === 'next') next += row.minutes * MINUTE;
    return row;
  });
  return {
    items,
    current: items.find((item) => item.state === 'now'),
    left,
    passed: clock ? share(clock.minutes * 60, left ?? 0) : 0,
    ends: new Date(next),
    plannedEnd: new Date(planned),
    behind: Math.round((next - planned) / MINUTE),
  };
}

const share = (whole: number, left: number) =>
  whole <= 0 ? 1 : Math.min(1, Math.max(0, 1 - left / whole));

/** An item to come and the minutes it could have. */
export interface Shortened {
  id: string;
  title: string;
  /** Minutes as it stands. */
  from: number;
  /** Minutes as it would be. */
  to: number;
}

/**
 * Takes `lost` minutes from what is to come, from each in proportion to its length, in whole minutes; no item falls
 * below five minutes. Items in `kept` stay as they are. What cannot be taken is left: compare the sums.
 */
export function catchUp(
  items: readonly RunItem[],
  lost: number,
  kept: ReadonlySet<string> = new Set(),
): Shortened[] {
  const coming = items.filter(({ state }) => state === 'next');
  const room = ({ id, minutes }: RunItem) =>
    kept.has(id) ? 0 : Math.max(0, minutes - LEAST_MINUTES);
  const whole = coming.reduce((sum, item) => sum + room(item), 0);
  const take = Math.min(Math.max(0, lost), whole);
  // Shares are rounded so that together they are exactly what is taken: each gets what is due by then.
  let due = 0;
  let taken = 0;
  return coming.map((item) => {
    due += whole ? (take * room(item)) / whole : 0;
    const own = Math.round(due) - taken;
    taken += own;
    return { id: item.id, title: item.title, from: item.minutes, to: item.minutes - own };
  });
}
