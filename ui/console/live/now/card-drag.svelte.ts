/** So far a pointer may tremble before it drags. */
const TREMBLE = 6;

/** A card dragged by mouse or pen to a theme. Fingers scroll; keys and the theme's own button do the same. */
export class CardDrag {
  /** The card under way. */
  id: string | undefined = $state();
  /** The theme it would be hung under if it were let go now. */
  over: string | undefined = $state();
  readonly #ondrop: (card: string, theme: string) => void;
  #start: { x: number; y: number; id: string } | undefined;
  #ghost: HTMLElement | undefined;

  /** To be made while a component starts. */
  constructor(ondrop: (card: string, theme: string) => void) {
    this.#ondrop = ondrop;
    $effect(() => this.#end);
  }

  /** A button was pressed on a card. */
  press(event: PointerEvent, id: string) {
    const onButton = (event.target as Element).closest('button');
    if (event.button !== 0 || event.pointerType === 'touch' || onButton) return;
    this.#start = { x: event.clientX, y: event.clientY, id };
    addEventListener('pointermove', this.#move);
    addEventListener('pointerup', this.#drop);
    addEventListener('pointercancel', this.#end);
    addEventListener('keydown', this.#key, true);
  }

  #move = ({ clientX: x, clientY: y }: PointerEvent) => {
    const start = this.#start;
    if (!start) return;
    if (!this.#ghost) {
      if (Math.hypot(x - start.x, y - start.y) < TREMBLE) return;
      this.#lift(start.id);
    }
    if (this.#ghost)
      this.#ghost.style.transform = `translate(${x + 8}px, ${y + 8}px) rotate(1.5deg)`;
    const theme = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-theme-drop]');
    this.over = theme?.dataset.themeDrop;
  };

  #lift(id: string) {
    const face = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
    if (!face) return;
    const copy = face.cloneNode(true) as HTMLElement;
    copy.inert = true;
    copy.setAttribute('aria-hidden', 'true');
    Object.assign(copy.style, {
      position: 'fixed',
      zIndex: '30',
      top: '0',
      left: '0',
      width: `${face.getBoundingClientRect().width * 0.8}px`,
      pointerEvents: 'none',
    });
    document.body.append(copy);
    document.documentElement.classList.add('dragging');
    this.#ghost = copy;
    this.id = id;
  }

  #drop = () => {
    const { id, over } = this;
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
    document.documentElement.classList.remove('dragging');
    this.#ghost?.remove();
    this.#ghost = undefined;
    this.#start = undefined;
    this.id = undefined;
    this.over = undefined;
  };
}
