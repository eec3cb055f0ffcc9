import { connect } from '$shared/api/api';
import type { AgendaItem } from '$shared/api/generated/AgendaItem';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AgendaDraft } from './agenda-draft.svelte';

const item = (id: string, minutes: number) => ({ id, title: id, minutes });

let end: () => void;
let saved: AgendaItem[][];
let refusal: unknown;
let whileSaving: () => unknown;
let stored: { items: AgendaItem[] };
let draft: AgendaDraft;

const titles = () => draft.rows.map(({ title }) => title);
const settle = async () => {
  await vi.advanceTimersByTimeAsync(1000);
  flushSync();
};

/** The project, which gives new items ids. */
async function keep(items: AgendaItem[]) {
  whileSaving();
  if (refusal) throw refusal;
  saved.push(items);
  return items.map(({ id }, index) => ({ id: id ?? `new${index}` }));
}

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  refusal = undefined;
  whileSaving = () => undefined;
  connect({
    call: (_kind, _operation, input) => keep((input as { items: AgendaItem[] }).items),
    choosePath: async () => null,
    listen: () => undefined,
    ready: async () => undefined,
  });
  const source = $state({ items: [item('Velkomst', 20), item('Kaffe', 15)] as AgendaItem[] });
  stored = source;
  end = $effect.root(() => {
    draft = new AgendaDraft('evening', () => source.items);
  });
  flushSync();
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('an agenda being edited', () => {
  it('saves nothing while nothing has changed or a new item is empty', async () => {
    draft.insert(1);
    await draft.save();
    expect(saved).toEqual([]);
  });

  it('is saved whole, and knows its new items afterwards', async () => {
    draft.insert(0).title = 'Spisning';
    await draft.save();
    expect(saved.at(-1)!.map(({ title }) => title)).toEqual(['Velkomst', 'Spisning', 'Kaffe']);
    draft.rows[1]!.minutes = '40';
    await draft.save();
    expect(saved.at(-1)![1]).toEqual({ id: 'new1', title: 'Spisning', minutes: 40 });
  });

  it('keeps what is typed while it is being saved', async () => {
    draft.rows[0]!.title = 'Goddag';
    whileSaving = () => (draft.rows[1]!.title = 'x'.repeat(301));
    await draft.save();
    stored.items = [{ ...item('Velkomst', 20), title: 'Goddag' }, item('Kaffe', 15)];
    await settle();
    expect(titles()).toEqual(['Goddag', 'x'.repeat(301)]);
  });

  it('keeps a bad number as typed and saves nothing until it is mended', async () => {
    draft.rows[0]!.minutes = 'en time';
    await draft.save();
    expect(saved).toEqual([]);
    expect(draft.rows[0]!.minutesError).toBeTruthy();
    expect(draft.rows[0]!.minutes).toBe('en time');
    draft.rows[0]!.minutes = '60';
    await draft.save();
    expect(saved.at(-1)![0]!.minutes).toBe(60);
  });

  it('follows what changes elsewhere and leaves a new, empty item where it stands', async () => {
    draft.insert(0);
    stored.items = [item('Kaffe', 15), item('Velkomst', 20), item('Tak', 5)];
    await settle();
    expect(titles()).toEqual(['Kaffe', '', 'Velkomst', 'Tak']);
  });

  it('does not follow while something here is not saved', async () => {
    draft.rows[0]!.title = 'Velkommen';
    stored.items = [item('Kaffe', 15)];
    await settle();
    expect(titles()).toEqual(['Velkommen', 'Kaffe']);
  });

  it('is not thrown back by news from before its own save', async () => {
    draft.move(0, 1);
    await draft.save();
    stored.items = [item('Velkomst', 20), item('Kaffe', 15)];
    flushSync();
    expect(titles()).toEqual(['Kaffe', 'Velkomst']);
    stored.items = [item('Kaffe', 15), item('Velkomst', 20)];
    await settle();
    expect(titles()).toEqual(['Kaffe', 'Velkomst']);
  });

  it('tells why it could not be saved, and keeps what was typed', async () => {
    refusal = { code: 'disk-full', details: {} };
    draft.rows[0]!.title = 'Velkommen';
    await draft.save();
    expect(draft.error).toContain('plads');
    expect(titles()[0]).toBe('Velkommen');
  });
});
