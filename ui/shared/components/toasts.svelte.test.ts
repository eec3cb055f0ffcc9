import { beforeEach, describe, expect, it } from 'vitest';
import { api, Failure } from '../api';
import { connect } from '../api/api';
import { dismiss, toast, toasts, undoToast, watchForToasts } from './toasts.svelte';

let refused: Failure | undefined;

beforeEach(() => {
  refused = undefined;
  toasts().forEach(({ id }) => dismiss(id));
  connect({
    call: async () => {
      if (refused) throw refused;
      return {};
    },
    choosePath: async () => null,
    listen: () => undefined,
    ready: () => undefined,
  });
});

describe('toasts', () => {
  it('take back the offer to undo when another step is taken', async () => {
    const stop = $effect.root(() => {
      $effect.pre(watchForToasts);
    });
    undoToast('Kortet er slettet.');
    expect(toasts().map(({ text }) => text)).toEqual(['Kortet er slettet.']);
    await api.call('history.redo', {});
    expect(toasts()).toEqual([]);
    stop();
  });

  it('offer to undo the latest step alone', () => {
    undoToast('Kortet er flyttet.');
    undoToast('Kortet er slettet.');
    expect(toasts().map(({ text }) => text)).toEqual(['Kortet er slettet.']);
  });

  it('tell a failure that nobody has answered', () => {
    const deaf = watchForToasts();
    const event = new Event('unhandledrejection', { cancelable: true });
    dispatchEvent(Object.assign(event, { reason: new Failure('disk-full') }));
    expect(event.defaultPrevented).toBe(true);
    expect(toasts()[0]).toMatchObject({ tone: 'failure' });
    expect(toasts()[0]!.text).toContain('ikke plads på drevet');
    deaf();
  });

  it('give way to the next good news, while failures stand, each sentence once', () => {
    toast('Det gik ikke.', { tone: 'failure' });
    ['a', 'b'].forEach((text) => toast(text));
    toast('Det gik ikke.', { tone: 'failure' });
    expect(toasts().map(({ text }) => text)).toEqual(['b', 'Det gik ikke.']);
  });
});
