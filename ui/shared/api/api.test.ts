import { expect, it } from 'vitest';
import { api, connect } from './api';
import type { AppEvent, Backend } from './backend';

/** A line on which each operation is answered when the test says so. */
function slowLine() {
  const asked: string[] = [];
  const answers = new Map<string, (ok: boolean) => void>();
  const call = (_kind: string, operation: string) => {
    asked.push(operation);
    return new Promise((done, fail) =>
      answers.set(operation, (ok) => (ok ? done({}) : fail({ code: 'read-only', details: {} }))),
    );
  };
  let tell: (event: AppEvent) => void = () => undefined;
  const line = {
    call,
    listen: (heard: typeof tell) => (tell = heard),
    choosePath: async () => null,
    settled: () => asked.push('settled'),
  };
  connect(line as unknown as Backend);
  return {
    asked,
    tell: (event: AppEvent) => tell(event),
    answer: (operation: string, ok = true) => answers.get(operation)!(ok),
  };
}

const settled = () => new Promise((done) => setTimeout(done));

it('does writes one after another, so that an undo never overtakes what it is to undo', async () => {
  const { asked, answer } = slowLine();
  const moved = api.call('themes.move', { id: 'a', before: null });
  const undone = api.call('history.undo', {});
  await settled();
  expect(asked).toEqual(['themes.move']);
  answer('themes.move');
  await moved;
  await settled();
  expect(asked).toEqual(['themes.move', 'history.undo']);
  answer('history.undo');
  await undone;
});

it('goes on after a write that was refused, and lets reads pass', async () => {
  const { asked, answer } = slowLine();
  const refused = api.call('themes.move', { id: 'a', before: null });
  const undone = api.call('history.undo', {});
  void api.call('groups.list', {});
  await settled();
  expect(asked).toEqual(['groups.list', 'themes.move']);
  answer('themes.move', false);
  await expect(refused).rejects.toMatchObject({ code: 'read-only' });
  answer('history.undo');
  await undone;
});

it('saves the field one is typing in before the window goes', async () => {
  const { asked, answer, tell } = slowLine();
  const field = document.body.appendChild(document.createElement('input'));
  field.addEventListener('blur', () => void api.call('themes.move', { id: 'a', before: null }));
  field.focus();
  tell({ kind: 'closing' });
  await settled();
  await settled();
  expect(asked).toEqual(['themes.move']);
  answer('themes.move');
  await settled();
  await settled();
  expect(asked).toEqual(['themes.move', 'settled']);
  field.remove();
});

it('closes the project after what is still being saved', async () => {
  const { asked, answer } = slowLine();
  void api.call('themes.move', { id: 'a', before: null });
  void api.call('desk.close', {});
  await settled();
  expect(asked).toEqual(['themes.move']);
  answer('themes.move');
  await settled();
  expect(asked).toEqual(['themes.move', 'desk.close']);
  answer('desk.close');
});
