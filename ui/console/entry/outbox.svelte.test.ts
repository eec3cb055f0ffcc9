import { Failure } from '$shared/api';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Outbox, tableOf } from './outbox.svelte';

let saved: string[];
let refusing: boolean;
let ends: (() => void)[];

function open(): Outbox {
  let outbox: Outbox;
  ends.push(
    $effect.root(() => {
      outbox = new Outbox({
        name: 'prøve',
        save: async ({ text }) => {
          if (refusing) throw new Failure('disk-full');
          return text;
        },
        onsaved: (id) => saved.push(id),
      });
    }),
  );
  flushSync();
  return outbox!;
}

async function settled() {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  flushSync();
}

beforeEach(() => {
  localStorage.clear();
  saved = [];
  ends = [];
  refusing = false;
});

afterEach(() => ends.forEach((end) => end()));

describe('quick entry', () => {
  it('empties the field at once and keeps group and table for the next card', async () => {
    const outbox = open();
    outbox.draft = { text: 'Bussen', groupId: 'citizen', authorId: 'anna', table: '4' };
    outbox.send('juni');
    expect(outbox.draft).toEqual({ text: '', groupId: 'citizen', authorId: '', table: '4' });
    await settled();
    expect([saved, outbox.waiting]).toEqual([['Bussen'], []]);
  });

  it('saves cards in the order in which they were typed, however fast', async () => {
    const outbox = open();
    for (const text of ['et', 'to', 'tre']) {
      outbox.draft.text = text;
      outbox.send('juni');
    }
    await settled();
    expect(saved).toEqual(['et', 'to', 'tre']);
  });

  it('loses no card that is refused: it can be tried again or taken back', async () => {
    const outbox = open();
    refusing = true;
    outbox.draft.text = 'Dyrt';
    outbox.send('juni');
    await settled();
    expect(outbox.waiting[0]?.failure?.code).toBe('disk-full');
    refusing = false;
    outbox.retry(outbox.waiting[0]!);
    await settled();
    expect([saved, outbox.waiting]).toEqual([['Dyrt'], []]);
  });

  it('puts what stands in the field aside when a card is taken back', async () => {
    const outbox = open();
    refusing = true;
    outbox.draft.text = 'Dyrt';
    outbox.send('juni');
    await settled();
    outbox.draft.text = 'Det næste';
    outbox.takeBack(outbox.waiting[0]!);
    expect(outbox.draft.text).toBe('Dyrt');
    expect(outbox.waiting.map(({ card }) => card.text)).toEqual(['Det næste']);
  });

  it('still knows the draft and the cards that were not saved after a restart', async () => {
    const first = open();
    refusing = true;
    first.draft.text = 'Ikke gemt';
    first.send('juni');
    await settled();
    first.draft.text = 'Halvt skrevet';
    flushSync();
    ends.pop()!();
    const second = open();
    expect(second.draft.text).toBe('Halvt skrevet');
    expect(second.waiting.map(({ card }) => card.text)).toEqual(['Ikke gemt']);
    second.compare(new Set(['Ikke gemt']));
    expect(second.waiting).toEqual([]);
  });
});

it('a table is a number from 1 to 999', () => {
  expect(['4', ' 12 ', '0', '', 'fire', '1000'].map(tableOf)).toEqual([
    4,
    12,
    null,
    null,
    null,
    null,
  ]);
});
