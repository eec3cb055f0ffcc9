import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from './api';
import type { AppEvent } from './backend';
import { live, type Live } from './live.svelte';
import type { Input, Output } from './api';

type State = Output<'history.state'>;

const questions: {
  input: unknown;
  answer: (value: unknown) => void;
  refuse: (cause: unknown) => void;
}[] = [];
let tell: (event: AppEvent) => void;
let end: () => void;

const touched: AppEvent = { kind: 'touched', topics: ['history'] };
const named = (name: string) => ({ name }) as unknown as State;
const asked = (name: string) => ({ name }) as unknown as Input<'history.state'>;

function start(input: () => Input<'history.state'> | undefined = () => ({})): Live<State> {
  let question: Live<State> | undefined;
  end = $effect.root(() => {
    question = live('history.state', input);
  });
  flushSync();
  return question!;
}

async function answer(at: number, value: unknown) {
  questions[at]!.answer(value);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  questions.length = 0;
  connect({
    call: (_kind, _operation, input) =>
      new Promise((answer, refuse) => questions.push({ input, answer, refuse })),
    choosePath: async () => null,
    listen: (heard) => (tell = heard),
    ready: () => undefined,
  });
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('live', () => {
  it('keeps the old answer while the next is on its way', async () => {
    const question = start();
    expect(question.loading).toBe(true);
    await answer(0, named('first'));
    await vi.advanceTimersByTimeAsync(100);
    tell(touched);
    expect(questions).toHaveLength(2);
    expect(question.data).toEqual(named('first'));
    expect(question.loading).toBe(false);
    await answer(1, named('second'));
    expect(question.data).toEqual(named('second'));
  });

  it('turns a burst of news into one question after the one under way', async () => {
    start();
    await answer(0, named('first'));
    await vi.advanceTimersByTimeAsync(100);
    for (let i = 0; i < 50; i++) tell(touched);
    expect(questions).toHaveLength(2);
    await answer(1, named('second'));
    for (let i = 0; i < 50; i++) tell(touched);
    await vi.advanceTimersByTimeAsync(100);
    expect(questions).toHaveLength(3);
    await answer(2, named('third'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(questions).toHaveLength(3);
  });

  it('drops an answer to a question that is no longer asked', async () => {
    const search = $state({ value: asked('a') });
    const question = start(() => search.value);
    search.value = asked('b');
    flushSync();
    await answer(1, named('answer b'));
    await answer(0, named('answer a'));
    expect(question.data).toEqual(named('answer b'));
  });

  it('does not ask again for topics it does not read', async () => {
    start();
    await answer(0, named('first'));
    await vi.advanceTimersByTimeAsync(100);
    tell({ kind: 'touched', topics: ['people'] });
    tell({ kind: 'desk' });
    expect(questions).toHaveLength(1);
    tell({ kind: 'reconnected' });
    expect(questions).toHaveLength(2);
  });

  it('keeps the data and tells the error when asking again fails', async () => {
    const question = start();
    await answer(0, named('first'));
    await vi.advanceTimersByTimeAsync(100);
    tell(touched);
    questions[1]!.refuse({ code: 'disk-full', details: { free: 0 } });
    await vi.advanceTimersByTimeAsync(0);
    expect(question.error?.code).toBe('disk-full');
    expect(question.data).toEqual(named('first'));
  });

  it('asks nothing while there is no input', () => {
    const question = start(() => undefined);
    expect(questions).toHaveLength(0);
    expect(question.loading).toBe(false);
  });
});
