import type { PhoneOwn } from '$shared/api/generated/PhoneOwn';
import type { PhoneShared } from '$shared/api/generated/PhoneShared';
import { Failure } from '$shared/api/failure';
import { afterEach, expect, it, vi } from 'vitest';
import { FakeStores } from './fake-laptop';
import { FakeTime } from './fake-time';
import type { Ask, Question } from './line/ask';
import { Phone } from './phone.svelte';

const shared = {
  tasks: [{ id: 'task', kind: 'challenges', state: 'open' }],
  groups: [],
} as unknown as PhoneShared;

const nothing = { cards: [], done: [], ballots: [], groupId: 'citizen' } as unknown as PhoneOwn;

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

/** A phone that is in, how its questions are answered, and a line on which the laptop tells. */
async function aPhone() {
  let line!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (begun) => void (line = begun) });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  const answers: ((state: unknown) => void)[] = [];
  const ask: Ask = <T>({ path }: Question) =>
    path === '/api/state'
      ? new Promise<unknown>((answer) => answers.push(answer)).then(answered<T>)
      : Promise.resolve((path === '/api/next' ? { ...state(nothing), token: 'next' } : {}) as T);
  const store = new FakeStores().tab();
  store.put('seat', { token: 'token' });
  const time = new FakeTime();
  const phone = new Phone(ask, store, time, 'tab');
  await phone.start({} as never);
  answers.shift()!(state(nothing));
  await vi.waitFor(() => expect(phone.place).toBe('in'));
  const tell = (name: string, data: unknown) =>
    line.enqueue(new TextEncoder().encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
  return { phone, answers, tell, time };
}

function answered<T>(answer: unknown): T {
  if (answer instanceof Failure) throw answer;
  return answer as T;
}

const state = (own: PhoneOwn, all = shared) => ({
  own,
  shared: all,
  now: '2021-06-07T15:00:00.000Z',
});

it('a card stays in sight when an answer from before it was saved comes after', async () => {
  const { phone, answers } = await aPhone();
  void phone.refresh();
  phone.hand({ kind: 'card', body: card });
  await vi.waitFor(() => expect(phone.own?.cards).toHaveLength(1));
  answers.shift()!(state(nothing));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(phone.own?.cards).toHaveLength(1);
  answers.shift()!(state({ ...nothing, cards: [{ ...card, isIdea: false, canCorrect: true }] }));
  await vi.waitFor(() => expect(phone.own?.cards).toHaveLength(1));
});

it('a task that has opened stays when an answer from before it opened comes after', async () => {
  const { phone, answers, tell } = await aPhone();
  void phone.refresh();
  const opened = { id: 'ideas', kind: 'ideas', state: 'open' };
  tell('shared', state(nothing, { ...shared, tasks: [opened] } as unknown as PhoneShared));
  await vi.waitFor(() => expect(phone.tasks.current?.id).toBe('ideas'));
  while (answers.length > 0) answers.shift()!(state({ ...nothing, done: ['task'] }));
  await vi.waitFor(() => expect(phone.own?.done).toEqual(['task']));
  expect(phone.tasks.current?.id).toBe('ideas');
});

it('an answer that comes after a later one is old', async () => {
  const { phone, answers } = await aPhone();
  while (answers.length > 0) answers.shift()!(state(nothing));
  void phone.refresh();
  void phone.refresh();
  const [early, late] = answers;
  late!(state({ ...nothing, done: ['task'] }));
  await vi.waitFor(() => expect(phone.own?.done).toEqual(['task']));
  early!(state(nothing));
  await new Promise(process.nextTick);
  expect(phone.own?.done).toEqual(['task']);
});

it('an answer to the one who had the tablet before is not shown to the next', async () => {
  const { phone, answers } = await aPhone();
  void phone.refresh();
  phone.handOver();
  await phone.next('citizen');
  while (answers.length > 0) answers.shift()!(state({ ...nothing, done: ['task'] }));
  await new Promise(process.nextTick);
  expect(phone.own?.done).toEqual([]);
});

it('what could not be answered is asked again while the line is open', async () => {
  const { phone, answers, tell, time } = await aPhone();
  tell('shared', state(nothing));
  await vi.waitFor(() => expect(phone.line.state).toBe('connected'));
  while (answers.length > 0) answers.shift()!(new Failure('unreachable'));
  await time.pass(4000);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers.shift()!(state({ ...nothing, done: ['task'] }));
  await vi.waitFor(() => expect(phone.own?.done).toEqual(['task']));
});
