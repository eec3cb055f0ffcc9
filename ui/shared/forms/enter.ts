import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

const fields = 'input, select, textarea';

const reachable = (element: HTMLElement) =>
  element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility();

/**
 * Enter goes on to the next field, as down a paper form, and so saves the one that is left. In a text
 * area it stays a line break, and in an open list it picks.
 */
export const enterMovesOn: Attachment<HTMLElement> = (form) =>
  on(form, 'keydown', (event) => {
    const from = event.target as HTMLElement;
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
    if (!from.matches('input, select') || from.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    const all = [...form.querySelectorAll<HTMLElement>(fields)].filter(reachable);
    const next = all[all.indexOf(from) + 1];
    if (!next) return from.blur();
    next.focus();
    // As Tab does.
    if (next instanceof HTMLInputElement) next.select();
  });
