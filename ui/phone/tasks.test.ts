import type { PhoneTask } from '$shared/api/generated/PhoneTask';
import { describe, expect, it } from 'vitest';
import { FakeStores } from './fake-laptop';
import { Tasks } from './tasks.svelte';
import { Drafts } from './waiting/drafts.svelte';

const task = (id: string, state: PhoneTask['state'] = 'open'): PhoneTask => ({
  id,
  kind: 'challenges',
  question: '',
  state,
  round: null,
  challenges: [],
  questionnaire: null,
});

function evening() {
  const drafts = new Drafts(new FakeStores().tab());
  return { drafts, tasks: new Tasks(drafts) };
}

describe('what one is asked to do', () => {
  it('is what was opened last, as long as nothing is being written', () => {
    const { tasks } = evening();
    tasks.take([task('cards')]);
    expect(tasks.current?.id).toBe('cards');
    tasks.take([task('vote'), task('cards')]);
    expect(tasks.current?.id).toBe('vote');
    expect(tasks.others.map(({ id }) => id)).toEqual(['cards']);
  });

  it('stays what one has turned to while nothing new opens', () => {
    const { tasks } = evening();
    tasks.take([task('vote'), task('cards')]);
    tasks.turnTo('cards');
    tasks.take([task('vote'), task('cards')]);
    expect(tasks.current?.id).toBe('cards');
    tasks.take([task('vote'), task('cards', 'closed')]);
    expect(tasks.current?.id).toBe('vote');
  });

  it('is never taken out of the hands of somebody who writes, also when it is gone', () => {
    const { drafts, tasks } = evening();
    tasks.take([task('cards')]);
    drafts.put('cards:new', { text: 'Bussen kø' });
    tasks.take([task('vote'), task('cards')]);
    expect(tasks.current?.id).toBe('cards');
    tasks.take([task('vote')]);
    expect(tasks.current).toMatchObject({ id: 'cards', state: 'closed' });
    expect(tasks.others.map(({ id }) => id)).toEqual(['vote']);
    drafts.drop('cards:new');
    expect(tasks.current?.id).toBe('vote');
  });

  it('is the closed one when there is no other', () => {
    const { tasks } = evening();
    tasks.take([task('cards')]);
    tasks.take([task('cards', 'closed')]);
    expect(tasks.current?.state).toBe('closed');
    expect(tasks.others).toEqual([]);
  });
});
