import type { ActivityState } from '$shared/api/generated/ActivityState';

/** A place on the board: a column, and the card that is pushed down; none at its end. */
export interface Landing {
  state: ActivityState;
  before: string | null;
}

/** So far a pointer may tremble before it drags. */
const TREMBLE = 6;

/** A card dragged with the mouse or a pen. Fingers scroll; for them there is the menu. */
export class CardDrag {
  /** The card under way. */
  id = $state<string>();
  /** Where it would land if it were let go now. */
  over = $state.raw<Landing>();
  #ondrop: (id: string, to: Landing) => void;
  #start: { x: number; y: number; card: HTMLElement } | undefined;
  #ghost: HTMLElement | undefined;

  constructor(ondrop: (id: string, to: Landing) => void) {
    this.#ondrop = ondrop;
    $effect(() => this.#end);
  }

  /** A button was pressed on a card; its own links and buttons keep their clicks. */
  press = (event: PointerEvent) => {
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('[data-activity]');
    if (!card || event.button !== 0 || event.pointerType === 'touch') return;
    if (target.closest('button')) return;
    this.#start = { x: event.clientX, y: event.clientY, card };
    addEventListener('pointermove', this.#move);
    addEventListener('pointerup', this.#drop);
    addEventListener('pointercancel', this.#end);
    addEventListener('keydown', this.#key, true);
  };

  #move = (event: PointerEvent) => {
    const start = this.#start;
    if (!start) return;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (!this.#ghost && Math.hypot(dx, dy) < TREMBLE) return;
    event.preventDefault();
    this.#ghost ??= this.#lift(start.card);
    this.#ghost.style.transform = `translate(${dx}px, ${dy}px) rotate(1.5deg)`;
    this.over = landing(event, this.id);
  };

  #lift(card: HTMLElement): HTMLElement {
    const box = card.getBoundingClientRect();
    const ghost = card.cloneNode(true) as HTMLElement;
    ghost.classList.add('ghost');
    ghost.removeAttribute('data-activity');
    ghost.inert = true;
    const { left, top, width } = box;
    Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` });
    card.parentElement?.append(ghost);
    this.id = card.dataset.activity;
    return ghost;
  }

  #drop = () => {
    const { id, over } = this;
    if (this.#ghost) addEventListener('click', swallow, { capture: true, once: true });
    // A drag that ends outside the card it began on makes no click to swallow.
    setTimeout(() => removeEventListener('click', swallow, { capture: true }));
    this.#end();
    if (id && over) this.#ondrop(id, over);
  };

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
    this.#ghost?.remove();
    this.#ghost = undefined;
    this.#start = undefined;
    this.id = undefined;
    this.over = undefined;
  };
}

function swallow(event: MouseEvent) {
  event.preventDefault();
  event.stopPropagation();
}

/** The column under the pointer and the card there that would be pushed down. */
function landing({ clientX, clientY }: PointerEvent, id: string | undefined): Landing | undefined {
  const under = document.elementFromPoint(clientX, clientY);
  const column = under?.closest<HTMLElement>('[data-state]');
  if (!column) return undefined;
  const below = [...column.querySelectorAll<HTMLElement>('[data-activity]')].find((card) => {
    const { top, height } = card.getBoundingClientRect();
    return card.dataset.activity !== id && top + height / 2 > clientY;
  });
  const state = column.dataset.state as ActivityState;
  return { state, before: below?.dataset.activity ?? null };
}
