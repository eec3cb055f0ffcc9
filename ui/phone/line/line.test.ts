import type { Failure } from '$shared/api/failure';
import { describe, expect, it, vi } from 'vitest';
import { FakeTime } from '../fake-time';
import { EventParser, type StreamEvent } from './event-parser';
import { HallClock } from './hall-clock';
import { Line } from './line.svelte';

describe('the stream of events', () => {
  it('is the same however it is cut', () => {
    const text = 'event: shared\ndata: {"a":1}\n\n: beat\n\nevent: own\r\ndata: {}\r\n\r\n';
    const whole = new EventParser().feed(text);
    const parser = new EventParser();
    expect([...text].flatMap((letter) => parser.feed(letter))).toEqual(whole);
    expect(whole).toEqual([
      { name: 'shared', data: '{"a":1}' },
      { name: 'own', data: '{}' },
    ]);
  });
});

describe('the hall clock', () => {
  const item = { title: '', minutes: 10, startedAt: '2021-06-07T15:00:00Z', pausedAt: null };

  it('counts by the laptop, whatever the phone says the year is', async () => {
    const time = new FakeTime();
    const clock = new HallClock(time);
    expect(clock.left(item)).toBeUndefined();
    clock.hear('2021-06-07T15:01:00Z');
    expect(clock.left(item)).toBe(540);
    await time.pass(30_000);
    expect(clock.left(item)).toBe(510);
  });

  it('stands still during a pause and goes below zero afterwards', async () => {
    const time = new FakeTime();
    const clock = new HallClock(time);
    clock.hear('2021-06-07T15:01:00Z');
    await time.pass(600_000);
    expect(clock.left({ ...item, pausedAt: '2021-06-07T15:02:00Z' })).toBe(480);
    expect(clock.left(item)).toBe(-60);
    expect(clock.left(null)).toBeUndefined();
  });
});

/** A line on which a test speaks as the laptop. */
function laid() {
  const time = new FakeTime();
  const events: StreamEvent[] = [];
  const refused: Failure[] = [];
  const connected = vi.fn();
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  const answers: (() => Response)[] = [];
  const get = vi.fn(async () => {
    const answer = answers.shift();
    if (answer) return answer();
    return new Response(
      new ReadableStream<Uint8Array>({ start: (stream) => void streams.push(stream) }),
    );
  });
  const hearer = {
    event: (event: StreamEvent) => void events.push(event),
    refused: (failure: Failure) => void refused.push(failure),
    connected,
  };
  const line = new Line(hearer, time, get as unknown as typeof fetch);
  const say = (text: string) =>
    streams[streams.length - 1]!.enqueue(new TextEncoder().encode(text));
  const hang = () => streams[streams.length - 1]!.close();
  return { time, events, refused, connected, answers, get, line, say, hang };
}

/** Lets streams hand on what is in them. */
const heard = () => new Promise((done) => setTimeout(done, 5));

describe('the line', () => {
  it('is connected from the first word and hears events', async () => {
    const { line, say, events, connected } = laid();
    line.open('token');
    expect(line.state).toBe('connecting');
    await heard();
    say('event: own\ndata: {}\n\n');
    await heard();
    expect(line.state).toBe('connected');
    expect(connected).toHaveBeenCalledOnce();
    expect(events).toEqual([{ name: 'own', data: '{}' }]);
  });

  it('is lost when it breaks off, and is laid again', async () => {
    const { line, say, hang, time, get } = laid();
    line.open('token');
    await heard();
    say(': beat\n\n');
    await heard();
    hang();
    await heard();
    expect(line.state).toBe('lost');
    await time.pass(2000);
    expect(get).toHaveBeenCalledTimes(2);
    say(': beat\n\n');
    await heard();
    expect(line.state).toBe('connected');
  });

  it('is lost when it dies without a word', async () => {
    const { line, say, time, get } = laid();
    line.open('token');
    await heard();
    say(': beat\n\n');
    await heard();
    await time.pass(34_000);
    expect(line.state).toBe('connected');
    await time.pass(2000);
    expect(line.state).toBe('lost');
    await time.pass(2000);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('is given up when the laptop does not know the phone', async () => {
    const { line, answers, refused, time, get } = laid();
    const error = { code: 'not-now', details: { why: 'phone-unknown' } };
    answers.push(() => new Response(JSON.stringify({ error }), { status: 401 }));
    line.open('token');
    await heard();
    expect(refused.map(({ details }) => details.why)).toEqual(['phone-unknown']);
    await time.pass(60_000);
    expect(get).toHaveBeenCalledOnce();
  });
});
