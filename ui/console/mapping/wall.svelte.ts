import { live, type Live } from '$shared/api';
import type { ChallengeTheme } from '$shared/api/generated/ChallengeTheme';
import type { Wall as WallAnswer } from '$shared/api/generated/Wall';
import type { WallCard } from '$shared/api/generated/WallCard';
import { untrack } from 'svelte';

/** A change that is shown before the answer to it has come. */
export interface Change {
  /** The cards as they will be; done again and again it must not do more. */
  apply(cards: readonly WallCard[]): readonly WallCard[];
  /** Whether an answer holds the change already. */
  isIn(cards: readonly WallCard[]): boolean;
}

interface Pending extends Change {
  /** Answers that may still come without it; endless while it is on its way to the disk. */
  patience: number;
}

/** An answer may have set out before the change was on disk; the one after it cannot have. */
const PATIENCE = 2;
/** When no answer comes because nothing had to change. */
const FORGET_AFTER = 1500;

/** The wall as it was last seen, to be shown at once when one comes back, until the answer is there. */
let remembered: { session: string; answer: WallAnswer } | undefined;

/** The cards and themes of an evening's wall, with what is on its way to the disk already shown. */
export class Wall {
  #answer: Live<WallAnswer>;
  #session: () => string | undefined;
  #pending = $state.raw<readonly Pending[]>([]);
  readonly #seen = $derived.by(() => {
    const known = remembered?.session === this.#session() ? remembered?.answer : undefined;
    return this.#answer.data ?? known;
  });
  readonly #cards = $derived.by(() => {
    const cards: readonly WallCard[] = this.#seen?.cards ?? [];
    return this.#pending.reduce((shown, change) => change.apply(shown), cards);
  });
  readonly #byId = $derived(new Map(this.#cards.map((card) => [card.id, card])));

  constructor(session: () => string | undefined) {
    this.#session = session;
    this.#answer = live('challenges.wall', () => {
      const sessionId = session();
      return sessionId ? { sessionId } : undefined;
    });
    $effect(() => {
      const { data: answer } = this.#answer;
      if (answer) untrack(() => this.#take(answer));
    });
  }

  /** In the order in which they hang. */
  get cards(): readonly WallCard[] {
    return this.#cards;
  }

  get themes(): readonly ChallengeTheme[] {
    return this.#seen?.themes ?? [];
  }

  /** The first answer has not come yet. */
  get loading(): boolean {
    return !this.#seen && !this.#answer.error;
  }

  get error() {
    return this.#answer.error;
  }

  refresh = () => this.#answer.refresh();

  card(id: string | undefined): WallCard | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** Shows a change at once and does it; takes it back when it is refused. */
  async change<T>(change: Change, deed: () => Promise<T>): Promise<T> {
    const pending: Pending = { ...change, patience: Infinity };
    this.#pending = [...this.#pending, pending];
    try {
      const answer = await deed();
      pending.patience = PATIENCE;
      setTimeout(() => this.#drop(pending), FORGET_AFTER);
      return answer;
    } catch (cause) {
      this.#drop(pending);
      throw cause;
    }
  }

  #take(answer: WallAnswer) {
    const session = this.#session();
    if (session) remembered = { session, answer };
    this.#compare(answer.cards);
  }

  #compare(cards: readonly WallCard[]) {
    for (const pending of this.#pending) pending.patience -= 1;
    const kept = this.#pending.filter((pending) => pending.patience > 0 && !pending.isIn(cards));
    if (kept.length < this.#pending.length) this.#pending = kept;
  }

  #drop(pending: Pending) {
    this.#pending = this.#pending.filter((other) => other !== pending);
  }
}
