import type { PhoneOwn } from '$shared/api/generated/PhoneOwn';
import type { PhoneShared } from '$shared/api/generated/PhoneShared';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeStores } from './fake-laptop';
import { FakeTime } from './fake-time';
import type { Ask, Question } from './line/ask';
import { Phone } from './phone.svelte';

const shared = {
  tasks: [{ id: 'task', kind: 'challenges', state: 'open' }],
  groups: [],
} as unknown as PhoneShared;

const nothing = { cards: [], done: [], ballots: [], groupId: 'citizen' } as unknown as PhoneOwn;

beforeEach(() => vi.stubGlobal('fetch', () => new Promise(() => {})));
afterEach(() => vi.unstubAllGlobals());

const card = {
  id: 'card',
  taskId: 'task',
  text: 'Bussen kører ikke',
  description: '',
  targetGroup: '',
  needs: '',
  challenges: [],
  groupId: null,
};

it('a card stays in sight when an answer from before it was saved comes after', async () => {
  const answers: ((state: unknown) => void)[] = [];
  const ask: Ask = <T>({ path }: Question) =>
    path === '/api/state'
      ? new Promise<T>((answer) => answers.push(answer as (state: unknown) => void))
      : Promise.resolve({} as T);
  const store = new FakeStores().tab();
  store.put('seat', { token: 'token' });
  const phone = new Phone(ask, store, new FakeTime(), 'tab');
  await phone.start({} as never);
  const state = (own: PhoneOwn) => ({ own, shared, now: '2021-06-07T15:00:00.000Z' });
  answers.shift()!(state(nothing));
  await vi.waitFor(() => expect(phone.place).toBe('in'));

  void phone.refresh();
  phone.hand({ kind: 'card', body: card });
  await vi.waitFor(() => expect(phone.own?.cards).toHaveLength(1));
  answers.shift()!(state(nothing));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(phone.own?.cards).toHaveLength(1);
  answers.shift()!(state({ ...nothing, cards: [{ ...card, isIdea: false, canCorrect: true }] }));
  await vi.waitFor(() => expect(phone.own?.cards).toHaveLength(1));
});
