import { describe, expect, it } from 'vitest';
import { catchUp, clockText, offsetOf, runOf, secondsLeft, type Course } from './clock';

const at = (time: string) => new Date(`2021-06-14T${time}`).getTime();
const iso = (time: string) => new Date(at(time)).toISOString();

const item = (
  id: string,
  minutes: number,
  extraMinutes = 0,
  ended: 'done' | 'skipped' | null = null,
) => ({
  id,
  title: id,
  minutes,
  extraMinutes,
  ended,
});

function course(agenda: Course['agenda'], now?: string, since?: string, pausedAt?: string): Course {
  return {
    session: { date: '2021-06-14', starts: '17:00' },
    state: {
      openedAt: iso('16:55'),
      pausedAt: pausedAt ? iso(pausedAt) : null,
      itemId: now ?? null,
      itemStartedAt: since ? iso(since) : null,
    },
    agenda,
  };
}

const three = [item('velkomst', 20), item('skriv', 40), item('tak', 20)];

describe('the time an item has left', () => {
  const clock = { title: '', minutes: 10, startedAt: iso('18:00:00'), pausedAt: null };

  it('runs down to nothing and on below it', () => {
    expect(secondsLeft(clock, at('18:00:36'))).toBe(564);
    expect(secondsLeft(clock, at('18:10:12'))).toBe(-12);
  });

  it('stands still while the evening rests', () => {
    expect(secondsLeft({ ...clock, pausedAt: iso('18:04:00') }, at('18:30:00'))).toBe(360);
  });

  it('is written as a clock writes it', () => {
    expect([564, 0, 3723, -12, -61].map(clockText)).toEqual([
      '09:24',
      '00:00',
      '1:02:03',
      '−00:12',
      '−01:01',
    ]);
  });
});

it('counts from the laptop however wrong the clock here is', () => {
  const here = new Date('2020-01-01T00:00:00Z');
  const offset = offsetOf(iso('18:00'), here);
  expect(here.getTime() + 5000 + offset).toBe(at('18:00:05'));
});

describe('an evening against its plan', () => {
  it('is on time before it has begun, and behind once its hour has passed', () => {
    expect(runOf(course(three), at('16:58')).behind).toBe(0);
    const late = runOf(course(three), at('17:07'));
    expect([late.behind, late.ends]).toEqual([7, new Date(at('18:27'))]);
  });

  it('falls behind by what an item began late, and by what it runs over', () => {
    const agenda = [item('velkomst', 20, 0, 'done'), ...three.slice(1)];
    const on = runOf(course(agenda, 'skriv', '17:24'), at('17:30'));
    expect([on.behind, on.left, on.ends]).toEqual([4, 34 * 60, new Date(at('18:24'))]);
    expect(runOf(course(agenda, 'skriv', '17:24'), at('18:10')).behind).toBe(10);
  });

  it('gains what is left out, and loses what is given', () => {
    const skipped = [item('velkomst', 20, 0, 'skipped'), ...three.slice(1)];
    expect(runOf(course(skipped, 'skriv', '17:00'), at('17:00')).behind).toBe(-20);
    const given = [item('velkomst', 20, 5), ...three.slice(1)];
    expect(runOf(course(given, 'velkomst', '17:00'), at('17:00')).behind).toBe(5);
  });

  it('falls behind while it rests', () => {
    const resting = course(three, 'velkomst', '17:00', '17:10');
    expect(runOf(resting, at('17:10')).behind).toBe(0);
    expect(runOf(resting, at('17:22')).behind).toBe(12);
  });

  it('tells when each item begins', () => {
    const agenda = [item('velkomst', 20, 0, 'done'), ...three.slice(1)];
    const { items } = runOf(course(agenda, 'skriv', '17:24'), at('17:30'));
    expect(items.map(({ begins }) => begins)).toEqual(
      ['17:00', '17:24', '18:04'].map((time) => new Date(at(time))),
    );
    expect(items.map(({ state }) => state)).toEqual(['done', 'now', 'next']);
  });

  it('keeps its own time when it is rehearsed on another day', () => {
    const rehearsal = course(three, 'velkomst', '17:00');
    rehearsal.session = { date: '2021-08-16', starts: '17:00' };
    rehearsal.state!.openedAt = iso('17:00');
    expect(runOf(rehearsal, at('17:00')).behind).toBe(0);
  });
});

describe('making good lost time', () => {
  const { items } = runOf(course(three), at('17:00'));
  const sum = (list: { from: number; to: number }[]) =>
    list.reduce((all, { from, to }) => all + from - to, 0);

  it('takes from each in proportion, in whole minutes, exactly what was lost', () => {
    const plan = catchUp(items, 13);
    expect(plan.map(({ to }) => to)).toEqual([17, 33, 17]);
    expect(sum(plan)).toBe(13);
  });

  it('never leaves an item less than five minutes, nor touches what is kept', () => {
    const plan = catchUp(items, 500, new Set(['skriv']));
    expect(plan.map(({ to }) => to)).toEqual([5, 40, 5]);
  });

  it('takes nothing when nothing is lost or nothing is to come', () => {
    expect(sum(catchUp(items, -4))).toBe(0);
    expect(catchUp([], 10)).toEqual([]);
  });
});
