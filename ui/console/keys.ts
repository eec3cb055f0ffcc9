import type { Command } from './commands.svelte';

/** Whether a key press goes into a text the user is writing. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** The key press as a command writes it: `Ctrl+Shift+Z`. The Mac's command key counts as Ctrl. */
export function pressed(event: KeyboardEvent): string {
  const held = event.ctrlKey || event.metaKey;
  const key = held && event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [held && 'Ctrl', event.altKey && 'Alt', held && event.shiftKey && 'Shift', key]
    .filter(Boolean)
    .join('+');
}

/** Fields in which something was typed that has not been sent off with Enter since. */
const touched = new WeakSet<EventTarget>();
addEventListener('input', ({ target }) => target && touched.add(target), true);

/** Whether there is nothing in a field that its own undo could bring back. */
const isFresh = (field: EventTarget | null): boolean =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
  field.value === '' &&
  !touched.has(field);

/** Runs the command whose key was pressed, unless the press belongs to a text or an open dialog. */
export function press(event: KeyboardEvent, commands: readonly Command[]) {
  if (event.key === 'Enter' && event.target) touched.delete(event.target);
  if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
  const keys = pressed(event);
  const command = commands.find((one) => one.keys?.split(' / ').includes(keys));
  if (!command) return;
  const mayRun = command.whileTyping || (command.inFreshField && isFresh(event.target));
  if (isTyping(event.target) && !mayRun) return;
  event.preventDefault();
  if (command.enabled !== false) command.run();
}
