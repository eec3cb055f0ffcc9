import { tick } from 'svelte';

const LASTS = 260;
const CURVE = 'cubic-bezier(0.2, 0.7, 0.2, 1)';
/** More than these at once explain nothing. */
const MOST = 8;

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const faceOf = (id: string) =>
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] .card`);

interface Flight {
  id: string;
  from: DOMRect;
  copy: HTMLElement;
}

/**
 * Remembers where cards are seen now, or that they are let go at a point of the window. The function it
 * answers flies them to where they are then: their new place, or the heading of their new column.
 */
export function takeOff(ids: readonly string[], from?: DOMRect): (column: string) => Promise<void> {
  const flights: Flight[] = still() ? [] : ids.slice(0, MOST).flatMap((id) => boarding(id, from));
  return async (column) => {
    await tick();
    for (const flight of flights) land(flight, column);
  };
}

function boarding(id: string, from: DOMRect | undefined): Flight[] {
  const face = faceOf(id);
  if (!face) return [];
  return [{ id, from: from ?? face.getBoundingClientRect(), copy: copyOf(face) }];
}

/** A card's likeness that floats above everything and can be carried about. */
export function copyOf(face: HTMLElement): HTMLElement {
  const { width, height } = face.getBoundingClientRect();
  const copy = face.cloneNode(true) as HTMLElement;
  copy.inert = true;
  copy.setAttribute('aria-hidden', 'true');
  copy.removeAttribute('role');
  Object.assign(copy.style, {
    position: 'fixed',
    zIndex: '30',
    top: '0',
    left: '0',
    margin: '0',
    width: `${width}px`,
    height: `${height}px`,
    pointerEvents: 'none',
  });
  return copy;
}

function land({ id, from, copy }: Flight, column: string) {
  const face = faceOf(id);
  const goal = face ?? document.querySelector(`[data-column="${CSS.escape(column)}"] h2`);
  const to = goal?.getBoundingClientRect();
  if (!goal || !to || (Math.abs(to.x - from.x) < 2 && Math.abs(to.y - from.y) < 2)) return;
  document.body.append(copy);
  const timing = { duration: LASTS, easing: CURVE };
  face?.animate([{ opacity: 0 }, { opacity: 0 }], timing);
  const flight = copy.animate(
    [
      { transform: `translate(${from.x}px, ${from.y}px)` },
      { transform: `translate(${to.x}px, ${to.y}px)`, opacity: face ? 1 : 0.2 },
    ],
    timing,
  );
  flight.onfinish = flight.oncancel = () => copy.remove();
}
