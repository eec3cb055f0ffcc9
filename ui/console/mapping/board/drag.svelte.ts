import { createContext } from 'svelte';
import { move } from '../deeds';
import type { View } from '../view.svelte';
import { copyOf, takeOff } from './fly';

/** So far a pointer may tremble before it drags. */
const TREMBLE = 6;
/** Within this distance of an edge what lies beyond comes into sight. */
const EDGE = 48;
const PACE = 14;

/** The column that stands for a theme that is not there yet. */
export const NEW_THEME = 'new';

interface Over {
  column: string;
  before: string | null;
}

/** Cards dragged with the mouse or a pen. Fingers scroll; for them there is the button. */
export class Drag {
  /** The cards under way. */
  ids = $state.raw<readonly string[]>([]);
  /** Where they would be hung if they were let go now. */
  over = $state.raw<Over>();
  readonly #view: View;
  readonly #board: () => HTMLElement | undefined;
  #start: { x: number; y: number; id: string; ids: string[] } | undefined;
  #ghost: HTMLElement | undefined;
  #grip = { x: 0, y: 0 };
  #at = { x: 0, y: 0 };
  #frame = 0;

  constructor(view: View, board: () => HTMLElement | undefined) {
    this.#view = view;
    this.#board = board;
    $effect(() => this.#end);
  }

  /** A button was pressed on a card. */
  press(event: PointerEvent, id: string) {
    if (event.button !== 0 || event.pointerType === 'touch' || this.#view.locked) return;
    const chosen = this.#view.chosen.map((card) => card.id);
    const ids = this.#view.isChosen(id) ? chosen : [id];
    this.#start = { x: event.clientX, y: event.clientY, id, ids };
    addEventListener('pointermove', this.#move);
    addEventListener('pointerup', this.#drop);
    addEventListener('pointercancel', this.#end);
    addEventListener('keydown', this.#key, true);
  }

  #move = (event: PointerEvent) => {
    this.#at = { x: event.clientX, y: event.clientY };
    const start = this.#start;
    if (!start) return;
    if (!this.#ghost) {
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) < TREMBLE) return;
      this.#lift(start);
    }
    event.preventDefault();
    this.#carry();
  };

  #lift({ x, y, id, ids }: { x: number; y: number; id: string; ids: string[] }) {
    const face = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] .card`);
    if (!face) return;
    const box = face.getBoundingClientRect();
    this.#grip = { x: x - box.x, y: y - box.y };
    this.#ghost = copyOf(face);
    this.#ghost.classList.add('ghost');
    if (ids.length > 1) this.#ghost.dataset.count = String(ids.length);
    document.body.append(this.#ghost);
    document.documentElement.classList.add('dragging');
    this.ids = ids;
    this.#frame = requestAnimationFrame(this.#edges);
  }

  #carry() {
    const { x, y } = this.#at;
    const place = `translate(${x - this.#grip.x}px, ${y - this.#grip.y}px)`;
    if (this.#ghost) this.#ghost.style.transform = `${place} rotate(1.5deg)`;
    const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]');
    const id = column?.dataset.column;
    this.over = id === undefined ? undefined : { column: id, before: this.#before(id) };
  }

  /** The card they would hang before; never one of themselves. */
  #before(column: string): string | null {
    const before = this.#view.onScreen.get(column)?.spot(this.#at.x, this.#at.y) ?? null;
    const cards = this.#view.columns.find(({ id }) => id === column)?.cards ?? [];
    const at = cards.findIndex(({ id }) => id === before);
    if (at < 0) return null;
    return cards.slice(at).find(({ id }) => !this.ids.includes(id))?.id ?? null;
  }

  /** While the pointer rests near an edge the wall moves under it. */
  #edges = () => {
    const board = this.#board();
    if (!board) return;
    const box = board.getBoundingClientRect();
    const { x, y } = this.#at;
    const sideways = Number(x > box.right - EDGE) - Number(x < box.left + EDGE);
    if (sideways) board.scrollBy(sideways * PACE, 0);
    const upright = Number(y > box.bottom - EDGE) - Number(y < box.top + EDGE * 2);
    if (upright && this.over) this.#view.onScreen.get(this.over.column)?.scrollBy(upright * PACE);
    if (sideways || upright) this.#carry();
    this.#frame = requestAnimationFrame(this.#edges);
  };

  #drop = () => {
    const { over } = this;
    const ids = [...this.ids];
    const from = this.#ghost?.getBoundingClientRect();
    this.#end();
    if (!over || ids.length === 0) return;
    if (over.column === NEW_THEME) this.#view.question = { kind: 'theme', cards: ids };
    else this.#hang(ids, over, from);
  };

  #hang(ids: string[], { column, before }: Over, from: DOMRect | undefined) {
    const land = takeOff(ids, from);
    void move(this.#view, ids, column || null, { before, follow: 'nothing', land });
  }

  #key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#ghost) return;
    event.stopPropagation();
    this.#end();
  };

  #end = () => {
    removeEventListener('pointermove', this.#move);
    removeEventListener('pointerup', this.#drop);
    removeEventListener('pointercancel', this.#end);
    removeEventListener('keydown', this.#key, true);
    cancelAnimationFrame(this.#frame);
    document.documentElement.classList.remove('dragging');
    this.#ghost?.remove();
    this.#ghost = undefined;
    this.#start = undefined;
    this.ids = [];
    this.over = undefined;
  };
}

const [dragOf, setDrag] = createContext<Drag>();

/** Lets cards be dragged; called once, by the board. */
export function layDrag(view: View, board: () => HTMLElement | undefined): Drag {
  const drag = new Drag(view, board);
  setDrag(drag);
  return drag;
}

/** What is being dragged; to be called while a component starts. */
export const useDrag = dragOf;
