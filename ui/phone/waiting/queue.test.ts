import { Failure } from '$shared/api/failure';
import { describe, expect, it } from 'vitest';
import { FakeLaptop, FakeStores } from '../fake-laptop';
import { FakeTime } from '../fake-time';
import type { Deed, Waiting } from './deeds';
import { Queue } from './queue.svelte';

const ME = 'token-of-mine';

const card = (id: string, text: string): Deed => ({
  kind: 'card',
  body: {
    id,
    taskId: 'task',
    text,
    description: '',
    targetGroup: '',
    needs: '',
    challenges: [],
    groupId: null,
  },
});

const ballot = (value: number): Deed => ({
  kind: 'ballot',
  body: { taskId: 'vote', marks: [{ ideaId: 'coffee', value }] },
});

const notNow = (why: string) => new Failure('not-now', { why });

function phone() {
  const laptop = new FakeLaptop();
  const time = new FakeTime();
  const stores = new FakeStores();
  const saved: Waiting[] = [];
  const unknown: Failure[] = [];
  const news = {
    saved: (deed: Waiting) => void saved.push(deed),
    unknown: (failure: Failure) => void unknown.push(failure),
  };
  const open = (tab = 'first') => new Queue(laptop.ask, stores.tab(), time, news, tab);
  return { laptop, time, stores, saved, unknown, open };
}

const paths = ({ asked }: FakeLaptop) => asked.map(({ path }) => path);

describe('what is handed in', () => {
  it('waits until the laptop says it is saved, and goes in order', async () => {
    const { laptop, time, saved, open } = phone();
    const queue = open();
    queue.put(card('1', 'Bussen'), ME);
    queue.put(card('2', 'Trappen'), ME);
    expect(queue.items).toHaveLength(2);
    await time.pass(0);
    expect(queue.items).toHaveLength(0);
    expect(saved.map(({ body }) => 'text' in body && body.text)).toEqual(['Bussen', 'Trappen']);
    expect(laptop.asked[0]).toMatchObject({ path: '/api/cards', token: ME });
  });

  it('is not lost when another tab hands in at the same moment', async () => {
    const { laptop, time, stores, saved, open } = phone();
    open().put(card('1', 'Bussen'), ME);
    // Another tab's process is told a moment later what has been stored.
    const blind = { ...stores.tab(), names: () => [], get: () => undefined };
    const news = { saved: (deed: Waiting) => void saved.push(deed), unknown: () => {} };
    new Queue(laptop.ask, blind, time, news, 'second').put(card('2', 'Trappen'), ME);
    const names = open('third').items.map(({ name }) => name);
    expect(names).toEqual(['card:1', 'card:2']);
  });

  it('is sent again with the same id when the reply is lost after the commit', async () => {
    const { laptop, time, open } = phone();
    laptop.plan.push('saved, but nobody hears');
    const queue = open();
    queue.put(card('1', 'Bussen'), ME);
    await time.pass(0);
    expect(queue.progress(queue.items[0]!)).toBe('waiting');
    await time.pass(2000);
    expect(queue.items).toHaveLength(0);
    expect(laptop.saved).toEqual([card('1', 'Bussen').body, card('1', 'Bussen').body]);
  });

  it('is tried again less and less often, and at once when the line is back', async () => {
    const { laptop, time, open } = phone();
    laptop.isAway = true;
    const queue = open();
    queue.put(card('1', 'Bussen'), ME);
    await time.pass(60_000);
    expect(laptop.asked.length).toBeGreaterThan(4);
    expect(laptop.asked.length).toBeLessThan(12);
    laptop.isAway = false;
    queue.wake();
    await time.pass(0);
    expect(queue.items).toHaveLength(0);
  });

  it('survives a reload, also one in the middle of sending', async () => {
    const { laptop, time, open } = phone();
    laptop.isAway = true;
    open().put(card('1', 'Bussen'), ME);
    await time.pass(0);
    laptop.isAway = false;
    const again = open();
    expect(again.items.map(({ name }) => name)).toEqual(['card:1']);
    again.wake();
    await time.pass(0);
    expect(again.items).toHaveLength(0);
  });

  it('waits as long as the laptop asks', async () => {
    const { laptop, time, open } = phone();
    laptop.plan.push(new Failure('not-now', { why: 'phones-busy', retryAfter: 9 }));
    const queue = open();
    queue.put(card('1', 'Bussen'), ME);
    await time.pass(8000);
    expect(laptop.asked).toHaveLength(1);
    await time.pass(2000);
    expect(queue.items).toHaveLength(0);
  });

  it('rests during a pause and goes when the pause is over', async () => {
    const { laptop, time, open } = phone();
    laptop.plan.push(notNow('evening-paused'));
    const queue = open();
    queue.put(card('1', 'Bussen'), ME);
    await time.pass(5000);
    expect(queue.progress(queue.items[0]!)).toBe('paused');
    queue.wake(() => true);
    await time.pass(0);
    expect(queue.items).toHaveLength(0);
  });
});

describe('what is refused', () => {
  it('keeps its text, says why, holds nothing else up, and can be put right', async () => {
    const { laptop, time, open } = phone();
    laptop.plan.push(new Failure('too-long', { limit: 10_000, length: 10_001 }));
    const queue = open();
    queue.put(card('1', 'Alt for langt'), ME);
    queue.put(card('2', 'Trappen'), ME);
    await time.pass(0);
    expect(queue.items.map(({ name }) => name)).toEqual(['card:1']);
    const [refused] = queue.items;
    expect(refused?.refused).toEqual({
      code: 'too-long',
      details: { limit: 10_000, length: 10_001 },
    });
    expect(queue.progress(refused!)).toBe('refused');
    queue.put(card('1', 'Kortere'), ME);
    await time.pass(0);
    expect(queue.items).toHaveLength(0);
    // It was never there, so it is handed in and not corrected.
    expect(paths(laptop)).toEqual(['/api/cards', '/api/cards', '/api/cards']);
  });

  it('goes by itself when the task that was closed opens again', async () => {
    const { laptop, time, open } = phone();
    laptop.plan.push(notNow('task-closed'));
    const queue = open();
    queue.put(card('1', 'Bussen'), ME);
    await time.pass(60_000);
    expect(laptop.asked).toHaveLength(1);
    queue.wake((task) => task === 'another');
    await time.pass(0);
    expect(laptop.asked).toHaveLength(1);
    queue.wake((task) => task === 'task');
    await time.pass(0);
    expect(queue.items).toHaveLength(0);
  });

  it('can be taken away', async () => {
    const { laptop, time, open } = phone();
    laptop.plan.push(new Failure('required', { field: 'text' }));
    const queue = open();
    queue.put(card('1', ' '), ME);
    await time.pass(0);
    queue.drop('card:1');
    expect(queue.items).toHaveLength(0);
  });
});

describe('what is changed before it is saved', () => {
  it('goes once when it was never sent', async () => {
    const { laptop, time, open } = phone();
    laptop.isAway = true;
    const queue = open();
    queue.put(card('1', 'Først'), ME);
    await time.pass(0);
    queue.put(card('2', 'Busen'), ME);
    queue.put(card('2', 'Bussen'), ME);
    laptop.isAway = false;
    queue.wake();
    await time.pass(0);
    expect(laptop.saved).toEqual([card('1', 'Først').body, card('2', 'Bussen').body]);
  });

  it('is corrected when the first may have arrived already', async () => {
    const { laptop, time, open } = phone();
    laptop.plan.push('saved, but nobody hears');
    const queue = open();
    queue.put(card('1', 'Busen'), ME);
    await time.pass(0);
    queue.put(card('1', 'Bussen'), ME);
    queue.wake();
    await time.pass(0);
    expect(paths(laptop)).toEqual(['/api/cards', '/api/cards', '/api/cards/correct']);
    expect(laptop.saved[2]).toMatchObject({ text: 'Bussen' });
  });

  it('is corrected when it changes while it is on its way', async () => {
    const { laptop, time, open } = phone();
    const queue = open();
    queue.put(card('1', 'Busen'), ME);
    queue.put(card('1', 'Bussen'), ME);
    await time.pass(0);
    expect(queue.items).toHaveLength(0);
    expect(laptop.saved[laptop.saved.length - 1]).toMatchObject({ text: 'Bussen' });
    expect(paths(laptop)[paths(laptop).length - 1]).toBe('/api/cards/correct');
  });

  it('keeps only the last of two ballots', async () => {
    const { laptop, time, open } = phone();
    const queue = open();
    queue.put(ballot(1), ME);
    queue.put(ballot(3), ME);
    await time.pass(0);
    expect(queue.items).toHaveLength(0);
    expect(laptop.saved[laptop.saved.length - 1]).toEqual(ballot(3).body);
  });
});

describe('two tabs', () => {
  it('send what waits once', async () => {
    const { laptop, time, open } = phone();
    laptop.isAway = true;
    const first = open('first');
    const second = open('second');
    first.put(card('1', 'Bussen'), ME);
    await time.pass(0);
    expect(second.items).toHaveLength(1);
    laptop.isAway = false;
    second.wake();
    first.wake();
    await time.pass(5000);
    expect(laptop.saved).toHaveLength(1);
    expect(second.items).toHaveLength(0);
  });

  it('take over from one that was closed', async () => {
    const { laptop, time, open } = phone();
    laptop.isAway = true;
    const first = open('first');
    const second = open('second');
    first.put(card('1', 'Bussen'), ME);
    await time.pass(0);
    first.leave();
    laptop.isAway = false;
    second.wake();
    await time.pass(0);
    expect(laptop.saved).toHaveLength(1);
  });
});

describe('a phone that is known no longer', () => {
  it('keeps everything and sends it when it has come in again', async () => {
    const { laptop, time, unknown, open } = phone();
    laptop.plan.push(notNow('phone-unknown'));
    const queue = open();
    queue.put(card('1', 'Bussen'), 'old');
    await time.pass(60_000);
    expect(unknown).toHaveLength(1);
    expect(laptop.asked).toHaveLength(1);
    expect(queue.items[0]?.refused).toBeNull();
    queue.carryOver('old', 'new');
    await time.pass(0);
    expect(laptop.asked[1]).toMatchObject({ token: 'new' });
    expect(queue.items).toHaveLength(0);
  });
});
