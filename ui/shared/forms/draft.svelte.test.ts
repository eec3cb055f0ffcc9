import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../api';
import { Draft } from './draft.svelte';

interface Evening {
  starts: string;
  ends: string;
  place: string;
}

let end: () => void;
let saves: Evening[];
let refuse: (values: Evening) => Failure | undefined;
let answer: { value: Evening };

function start(): Draft<Evening> {
  const stored = $state({ value: { starts: '17', ends: '20', place: 'Vig' } });
  answer = stored;
  let draft: Draft<Evening>;
  const save = async (values: Evening) => {
    const failure = refuse(values);
    if (failure) throw failure;
    saves.push(values);
  };
  end = $effect.root(() => {
    draft = new Draft(() => stored.value, save);
  });
  flushSync();
  return draft!;
}

const settled = async () => {
  await vi.advanceTimersByTimeAsync(1000);
  flushSync();
};

beforeEach(() => {
  vi.useFakeTimers();
  saves = [];
  refuse = () => undefined;
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('a draft', () => {
  it('saves nothing when nothing has changed', async () => {
    await start().commit('place');
    expect(saves).toEqual([]);
  });

  it('saves two fields left in quick succession one after the other, and loses neither', async () => {
    const draft = start();
    draft.values.place = 'Højby';
    draft.values.ends = '21';
    await Promise.all([draft.commit('place'), draft.commit('ends')]);
    expect(saves.at(-1)).toEqual({ starts: '17', ends: '21', place: 'Højby' });
  });

  it('keeps what was refused and saves the other fields all the same', async () => {
    const draft = start();
    refuse = ({ place }) => (place ? undefined : new Failure('required', { field: 'place' }));
    draft.values.place = '';
    await draft.commit('place');
    expect(draft.errors.place).toBeTruthy();
    await draft.set('ends', '21');
    expect(saves).toEqual([{ starts: '17', ends: '21', place: 'Vig' }]);
    expect(draft.values.place).toBe('');
    await draft.set('place', 'Vig');
    expect(draft.errors.place).toBeUndefined();
  });

  it('tries what was refused again when another field has made room for it', async () => {
    const draft = start();
    refuse = ({ starts, ends }) => (ends < starts ? new Failure('ends-before-start') : undefined);
    await draft.set('starts', '21');
    expect(draft.errors.starts).toBeTruthy();
    await draft.set('ends', '23');
    expect(draft.errors).toEqual({});
    expect(saves.at(-1)).toEqual({ starts: '21', ends: '23', place: 'Vig' });
  });

  it('takes in what changed elsewhere, but not over what is being typed', async () => {
    const draft = start();
    draft.values.place = 'Høj';
    answer.value = { starts: '18', ends: '20', place: 'Rørvig' };
    await settled();
    expect(draft.values).toEqual({ starts: '18', ends: '20', place: 'Høj' });
  });

  it('is not thrown back by news from before its own save', async () => {
    const draft = start();
    await draft.set('place', 'Højby');
    answer.value = { starts: '17', ends: '20', place: 'Vig' };
    flushSync();
    expect(draft.values.place).toBe('Højby');
    answer.value = { starts: '17', ends: '20', place: 'Højby' };
    await settled();
    expect(draft.values.place).toBe('Højby');
  });
});
