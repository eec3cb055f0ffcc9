import { describe, expect, it, vi } from 'vitest';
import { press } from './keys';

function key(init: KeyboardEventInit, target: HTMLElement = document.body) {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

describe('a key press', () => {
  it('runs the command that carries it, by any of its keys', () => {
    const run = vi.fn();
    const redo = [{ label: 'redo', keys: 'Ctrl+Y / Ctrl+Shift+Z', run }];
    press(key({ key: 'y', ctrlKey: true }), redo);
    press(key({ key: 'Z', ctrlKey: true, shiftKey: true }), redo);
    press(key({ key: 'z', ctrlKey: true }), redo);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('belongs to the text one is writing', () => {
    const run = vi.fn();
    const field = document.body.appendChild(document.createElement('input'));
    press(key({ key: 'z', ctrlKey: true }, field), [{ label: 'undo', keys: 'Ctrl+Z', run }]);
    expect(run).not.toHaveBeenCalled();
    press(key({ key: 'k', ctrlKey: true }, field), [
      { label: 'palette', keys: 'Ctrl+K', whileTyping: true, run },
    ]);
    expect(run).toHaveBeenCalledOnce();
    field.remove();
  });

  it('undoes from a field that has just been sent off, never while something stands or stood in it', () => {
    const run = vi.fn();
    const undo = [{ label: 'undo', keys: 'Ctrl+Z', inFreshField: true, run }];
    const field = document.body.appendChild(document.createElement('textarea'));
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const pressUndo = () => press(key({ key: 'z', ctrlKey: true }, field), undo);
    pressUndo();
    expect(run).toHaveBeenCalledTimes(1);
    type('Bussen');
    pressUndo();
    type('');
    pressUndo();
    expect(run).toHaveBeenCalledTimes(1);
    type('Bussen');
    press(key({ key: 'Enter' }, field), undo);
    field.value = '';
    pressUndo();
    expect(run).toHaveBeenCalledTimes(2);
    field.remove();
  });

  it('does nothing for a command that cannot be done now', () => {
    const run = vi.fn();
    press(key({ key: 'z', ctrlKey: true }), [
      { label: 'undo', keys: 'Ctrl+Z', enabled: false, run },
    ]);
    expect(run).not.toHaveBeenCalled();
  });
});
