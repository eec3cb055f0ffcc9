import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/** What a list does while one of its items is dragged. */
export interface Reordering {
  /** Takes the item at `from` to `to`; the list is drawn anew at once. */
  onmove: (from: number, to: number) => void;
  /** Told when the item has been let go. */
  ondrop: () => void;
}

/**
 * Lets the children of a list be dragged up and down by whatever in them carries `data-handle`. For
 * mouse, pen and finger; buttons beside it do the same for everybody else.
 */
export function draggable({ onmove, ondrop }: Reordering): Attachment<HTMLElement> {
  return (list) => {
    let at = -1;

    function start(event: PointerEvent) {
      const handle = (event.target as Element).closest<HTMLElement>('[data-handle]');
      if (!handle || event.button !== 0) return;
      event.preventDefault();
      at = [...list.children].findIndex((child) => child.contains(handle));
      list.setPointerCapture(event.pointerId);
      list.children[at]?.setAttribute('data-dragged', '');
    }

    function move(event: PointerEvent) {
      if (at < 0) return;
      const to = placeUnder(list, event.clientY, at);
      if (to === at) return;
      onmove(at, to);
      at = to;
    }

    function end() {
      if (at < 0) return;
      list.querySelector('[data-dragged]')?.removeAttribute('data-dragged');
      at = -1;
      ondrop();
    }

    const ends = [
      on(list, 'pointerdown', start),
      on(list, 'pointermove', move),
      on(list, 'pointerup', end),
      on(list, 'pointercancel', end),
    ];
    return () => ends.forEach((stop) => stop());
  };
}

/** The index of the item over whose middle the pointer has gone, seen from where the dragged one is. */
function placeUnder(list: HTMLElement, y: number, from: number): number {
  let to = from;
  [...list.children].forEach((child, index) => {
    const { top, height } = child.getBoundingClientRect();
    const middle = top + height / 2;
    if (index < to && y < middle) to = index;
    if (index > from && y > middle) to = index;
  });
  return to;
}

/** The list with the item at `from` taken to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}
