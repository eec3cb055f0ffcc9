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

/** Runs the command whose key was pressed, unless the press belongs to a text or an open dialog. */
export function press(event: KeyboardEvent, commands: readonly Command[]) {
  if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
  const keys = pressed(event);
  const command = commands.find((one) => one.keys?.split(' / ').includes(keys));
  if (!command || (isTyping(event.target) && !command.whileTyping)) return;
  event.preventDefault();
  if (command.enabled !== false) command.run();
}
