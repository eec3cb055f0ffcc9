import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setClock } from '../clock';
import { LaptopClock } from './laptop-clock.svelte';

let here: Date;
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  here = new Date('2020-01-01T00:00:00Z');
  setClock(() => here);
});

afterEach(() => {
  end();
  vi.useRealTimers();
  setClock(() => new Date());
});

it('goes on by itself from what the laptop said, whatever the clock here says', () => {
  let clock: LaptopClock;
  let answered = $state('2021-06-14T16:00:00Z');
  end = $effect.root(() => {
    clock = new LaptopClock(() => answered);
  });
  flushSync();
  const shown = () => new Date(clock.at).toISOString();
  expect(shown()).toBe('2021-06-14T16:00:00.000Z');
  here = new Date('2020-01-01T00:00:07Z');
  vi.advanceTimersByTime(1000);
  flushSync();
  expect(shown()).toBe('2021-06-14T16:00:07.000Z');
  answered = '2021-06-14T16:30:00Z';
  flushSync();
  expect(shown()).toBe('2021-06-14T16:30:00.000Z');
});
