import { connect } from '$shared/api/api';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isUnsaved } from '../../unsaved.svelte';
import { Stack, stackOf } from './stack.svelte';

const calls: { operation: string; input: unknown }[] = [];
let refuse = false;

beforeEach(() => {
  calls.length = 0;
  refuse = false;
  connect({
    call: async (_kind, operation, input) => {
      calls.push({ operation, input });
      if (refuse) throw { code: 'disk-full', details: {} };
      return { id: `r${calls.length}` };
    },
    choosePath: async () => null,
    listen: () => undefined,
    ready: () => undefined,
  });
});

function stack(): Stack {
  const made = new Stack();
  made.sessionId = 's1';
  return made;
}

describe('a stack', () => {
  it('has a blank form ready before the last one is on disk', async () => {
    const typing = stack();
    typing.form.answers = { heard: 3, meaningful: null, liked: '  ' };
    typing.form.groupId = 'citizen';
    expect(typing.save(1)).toBe(true);
    expect(typing.form).toEqual({ groupId: null, answers: {} });
    await vi.waitFor(() => expect(typing.typed).toEqual(['r1']));
    const input = { sessionId: 's1', groupId: 'citizen', answers: { heard: 3 } };
    expect(calls).toEqual([{ operation: 'evaluation.add', input }]);
  });

  it('does not save a form without an answer', () => {
    const typing = stack();
    typing.form = { groupId: 'citizen', answers: { heard: null, liked: ' ' } };
    expect(typing.save(1)).toBe(false);
    expect(typing.form.groupId).toBe('citizen');
    expect(calls).toEqual([]);
  });

  it('keeps what could not be saved until it can', async () => {
    const typing = stack();
    refuse = true;
    typing.form.answers = { liked: 'Maden' };
    typing.save(1);
    await vi.waitFor(() => expect(typing.unsaved).toHaveLength(1));
    expect(typing.unsaved[0]!.failure.code).toBe('disk-full');
    refuse = false;
    typing.retry(typing.unsaved[0]!);
    await vi.waitFor(() => expect(typing.typed).toEqual(['r2']));
    expect(typing.unsaved).toEqual([]);
    expect(calls[1]).toEqual(calls[0]);
  });

  it('can save a form on the evening that it is from', async () => {
    const typing = stack();
    refuse = true;
    typing.form.answers = { liked: 'Maden' };
    typing.save(4);
    await vi.waitFor(() => expect(typing.unsaved).toHaveLength(1));
    expect(typing.unsaved[0]).toMatchObject({ number: 4, sessionId: 's1' });
    refuse = false;
    typing.retry(typing.unsaved[0]!, 's2');
    await vi.waitFor(() => expect(typing.typed).toEqual(['r2']));
    expect(calls[1]).toMatchObject({ input: { sessionId: 's2', answers: { liked: 'Maden' } } });
  });

  it('tells the window that a form waits, in its own project alone', async () => {
    const typing = stackOf('waiting');
    typing.sessionId = 's1';
    refuse = true;
    typing.form.answers = { heard: 2 };
    typing.save(1);
    await vi.waitFor(() => expect(isUnsaved('waiting')).toBe(true));
    expect(isUnsaved('other')).toBe(false);
    refuse = false;
    typing.retry(typing.unsaved[0]!);
    await vi.waitFor(() => expect(typing.typed).toHaveLength(1));
    expect(isUnsaved('waiting')).toBe(false);
  });

  it('lays a form that is under way aside while another is corrected', async () => {
    const typing = stack();
    typing.form.answers = { heard: 1 };
    typing.correct({ id: 'r0', groupId: null, answers: { heard: 3, liked: 'Maden' } });
    typing.form.answers.heard = 2;
    typing.save(1);
    expect(typing.form.answers).toEqual({ heard: 1 });
    const input = { id: 'r0', groupId: null, answers: { heard: 2, liked: 'Maden' } };
    await vi.waitFor(() => expect(calls).toEqual([{ operation: 'evaluation.save', input }]));
    expect(typing.typed).toEqual([]);
  });

  it('belongs to one project', () => {
    stackOf('a').form.groupId = 'staff';
    expect(stackOf('a').form.groupId).toBe('staff');
    expect(stackOf('b').form.groupId).toBeNull();
  });
});
