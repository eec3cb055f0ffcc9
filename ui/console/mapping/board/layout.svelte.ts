import type { WallCard } from '$shared/api/generated/WallCard';
import type { Attachment } from 'svelte/attachments';
import { Rows } from './rows';

/** Rows rendered beyond the edges, so that a quick scroll does not run into nothing. */
const EXTRA = 2;

interface Sight {
  cards: readonly WallCard[];
  lanes: number;
  /** The card that must be there even out of sight, so that the Tab key finds it. */
  current: string | undefined;
}

/** A card and where it stands in its column. */
export interface Placed {
  card: WallCard;
  index: number;
  x: number;
  y: number;
}

/** Which of a column's cards are rendered, and where. Heights are guessed until they have been seen. */
export class Layout {
  scroller = $state.raw<HTMLElement>();
  #scrollTop = $state(0);
  #width = $state(0);
  #height = $state(0);
  #seen = new Map<string, number>();
  #looked = $state(0);
  readonly #sight: () => Sight;
  readonly #guess = $derived.by(() => guess(this.laneWidth));
  readonly #rows = $derived.by(() => {
    void this.#looked;
    const { cards, lanes } = this.#sight();
    return new Rows(
      cards.map((card) => this.#seen.get(card.id) ?? this.#guess(card)),
      lanes,
    );
  });
  readonly shown: Placed[] = $derived.by(() => {
    const { cards, current } = this.#sight();
    const sight = this.#rows.within(this.#scrollTop, this.#scrollTop + this.#height, EXTRA);
    const shown = cards
      .slice(sight.from, sight.to)
      .map((card, n) => this.#place(card, sight.from + n));
    const apart = current === undefined ? -1 : cards.findIndex(({ id }) => id === current);
    const outside = apart >= 0 && (apart < sight.from || apart >= sight.to);
    return outside ? [...shown, this.#place(cards[apart]!, apart)] : shown;
  });
  #watch = new ResizeObserver((entries) => this.#look(entries));

  constructor(sight: () => Sight) {
    this.#sight = sight;
    $effect(() => this.#follow(this.scroller));
    $effect(() => () => this.#watch.disconnect());
  }

  get height(): number {
    return this.#rows.height;
  }

  get laneWidth(): number {
    return this.#width / this.#sight().lanes;
  }

  /** Measures a card for as long as it is rendered. */
  measured: Attachment<HTMLElement> = (element) => {
    this.#watch.observe(element);
    return () => this.#watch.unobserve(element);
  };

  scrolled = () => (this.#scrollTop = this.scroller?.scrollTop ?? 0);

  reveal(index: number) {
    const { scroller } = this;
    if (!scroller || index < 0) return;
    const [top, bottom] = [this.#rows.top(index), this.#rows.bottom(index)];
    const { scrollTop, clientHeight } = scroller;
    if (top < scrollTop) scroller.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) scroller.scrollTop = bottom - clientHeight;
    this.scrolled();
  }

  /** The number of cards before a point of the window. */
  before(x: number, y: number): number {
    const box = this.scroller?.getBoundingClientRect();
    if (!box) return 0;
    return this.#rows.before(y - box.top + this.#scrollTop, (x - box.left) / box.width);
  }

  /** Where the sign stands for a card that is about to be hung before another. */
  gap(index: number): { x: number; y: number } {
    const { lanes, cards } = this.#sight();
    if (lanes === 1) return { x: 0, y: index < cards.length ? this.#rows.top(index) : this.height };
    const last = index >= cards.length && index % lanes === 0 ? index - 1 : index;
    return {
      x: (last === index ? index % lanes : lanes) * this.laneWidth,
      y: this.#rows.top(last),
    };
  }

  #place(card: WallCard, index: number): Placed {
    const x = (index % this.#sight().lanes) * this.laneWidth;
    return { card, index, x, y: this.#rows.top(index) };
  }

  #follow(scroller: HTMLElement | undefined) {
    if (!scroller) return;
    this.#sizeUp(scroller);
    this.#watch.observe(scroller);
    return () => this.#watch.unobserve(scroller);
  }

  #sizeUp(scroller: HTMLElement) {
    if (scroller.clientWidth !== this.#width) this.#seen.clear();
    this.#width = scroller.clientWidth;
    this.#height = scroller.clientHeight;
  }

  /** What is in sight stays where it is when a card above it turns out to be higher than was guessed. */
  #look(entries: readonly ResizeObserverEntry[]) {
    const elements = entries.map(({ target }) => target as HTMLElement);
    // First of all: at another width no card is as high as it was.
    if (this.scroller && elements.includes(this.scroller)) this.#sizeUp(this.scroller);
    const top = this.scroller?.scrollTop ?? 0;
    let above = 0;
    let changed = false;
    for (const element of elements) {
      if (element === this.scroller) continue;
      const { card: id = '', index = '' } = element.dataset;
      const height = element.offsetHeight;
      if (!element.isConnected || this.#seen.get(id) === height) continue;
      const bottom = this.#rows.bottom(Number(index));
      if (this.#sight().lanes === 1 && bottom <= top)
        above += height - (bottom - this.#rows.top(Number(index)));
      this.#seen.set(id, height);
      changed = true;
    }
    if (!changed) return;
    this.#looked += 1;
    if (above !== 0 && this.scroller) this.scroller.scrollTop = top + above;
  }
}

/** A card's likely height from the length of its text. */
function guess(width: number): (card: WallCard) => number {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 18;
  const perLine = Math.max(8, (width - 2.6 * rem) / (0.5 * rem));
  const guessed = new WeakMap<WallCard, number>();
  return (card) => {
    const known = guessed.get(card);
    if (known !== undefined) return known;
    const lines = Math.ceil(card.text.length / perLine) + card.text.split('\n', 9).length - 1;
    const height = (1.45 * Math.min(lines, 9) + 3.4) * rem;
    guessed.set(card, height);
    return height;
  };
}
