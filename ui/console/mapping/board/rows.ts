/** Where the cards of a column stand: rows of one or more cards, each as high as its highest card. */
export class Rows {
  /** Cards side by side in a row. */
  readonly lanes: number;
  readonly #count: number;
  readonly #tops: Float64Array;

  constructor(heights: readonly number[], lanes = 1) {
    this.lanes = lanes;
    this.#count = heights.length;
    const rows = Math.ceil(heights.length / lanes);
    this.#tops = new Float64Array(rows + 1);
    for (let row = 0; row < rows; row++) {
      const own = heights.slice(row * lanes, (row + 1) * lanes);
      this.#tops[row + 1] = this.#tops[row]! + Math.max(...own);
    }
  }

  /** The height of all rows. */
  get height(): number {
    return this.#tops.at(-1) ?? 0;
  }

  /** Where a card's row begins. */
  top(card: number): number {
    return this.#tops[Math.floor(card / this.lanes)] ?? this.height;
  }

  /** Where a card's row ends. */
  bottom(card: number): number {
    return this.#tops[Math.floor(card / this.lanes) + 1] ?? this.height;
  }

  /** The cards from the row at `top` to the row at `bottom`, with `extra` rows on both sides. */
  within(top: number, bottom: number, extra: number): { from: number; to: number } {
    const first = Math.max(0, this.#rowAt(top) - extra);
    const last = this.#rowAt(bottom) + 1 + extra;
    return { from: first * this.lanes, to: last * this.lanes };
  }

  /** The number of cards before a point; `across` from 0 (left edge) to 1. */
  before(y: number, across = 0): number {
    const row = this.#rowAt(y);
    const middle = (this.top(row * this.lanes) + this.bottom(row * this.lanes)) / 2;
    const inRow = this.lanes > 1 ? Math.round(across * this.lanes) : Number(y > middle);
    return Math.min(row * this.lanes + inRow, this.#count);
  }

  #rowAt(y: number): number {
    let low = 0;
    let high = Math.max(0, this.#tops.length - 2);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#tops[middle]! <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
