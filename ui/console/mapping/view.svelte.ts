import type { SessionSummary } from '$shared/api/generated/SessionSummary';
import type { ChallengeTheme } from '$shared/api/generated/ChallengeTheme';
import type { WallCard } from '$shared/api/generated/WallCard';
import { live } from '$shared/api';
import { createContext, tick } from 'svelte';
import { columnsOf, everything, type Column, type Filters } from './columns';
import { Wall } from './wall.svelte';

/** What is asked about in front of the wall. */
export type Question =
  | { kind: 'card'; id: string }
  | { kind: 'move'; ids: string[] }
  | { kind: 'merge'; ids: string[] }
  | { kind: 'split'; id: string }
  | { kind: 'remove'; ids: string[] }
  | { kind: 'theme'; theme?: ChallengeTheme; cards: string[] }
  | { kind: 'removeTheme'; theme: ChallengeTheme }
  | { kind: 'mergeTheme'; theme: ChallengeTheme }
  | { kind: 'paste'; text: string };

/** What the wall needs of a column that is on screen. */
export interface ColumnOnScreen {
  /** Scrolls to a card. */
  reveal(id: string): void;
  /** The card before which a point of the window lies; null: after the last. */
  spot(x: number, y: number): string | null;
  scrollBy(distance: number): void;
  /** Cards side by side. */
  readonly lanes: number;
}

/** The wall as one looks at it: what is looked for, chosen and asked. */
export class View {
  readonly wall: Wall;
  readonly #session: () => string | undefined;
  readonly #locked: () => boolean;
  #sessions = live('sessions.list', () => ({}));
  filters = $state<Filters>({ ...everything });
  /** Chosen cards that are in sight. */
  #chosen = $state.raw<ReadonlySet<string>>(new Set());
  /** The card that the keyboard is on. */
  current = $state<string>();
  /** Long cards that are shown in full. */
  unfolded = $state.raw<ReadonlySet<string>>(new Set());
  question = $state.raw<Question>();
  /** Said to those who do not see it happen. */
  said = $state('');
  readonly columns: Column[] = $derived.by(() =>
    columnsOf(this.wall.themes, this.wall.cards, this.filters),
  );
  readonly shown = $derived(this.columns.reduce((sum, { cards }) => sum + cards.length, 0));
  /** By column id. */
  readonly onScreen = new Map<string, ColumnOnScreen>();
  #anchor: string | undefined;

  constructor(session: () => string | undefined, locked: () => boolean) {
    this.#session = session;
    this.#locked = locked;
    this.wall = new Wall(session);
  }

  /** The evening whose wall it is. */
  get session(): SessionSummary | undefined {
    return this.sessionOf(this.#session());
  }

  /** The project is only looked at. */
  get locked(): boolean {
    return this.#locked();
  }

  /** No evening has been planned for this workshop yet. */
  get hasNoSession(): boolean {
    return this.#sessions.data?.every(({ workshop }) => workshop !== 'mapping') ?? false;
  }

  sessionOf(id: string | undefined): SessionSummary | undefined {
    return this.#sessions.data?.find((one) => one.id === id);
  }

  /** The chosen cards in the order in which they hang; the keyboard's card when none is chosen. */
  get chosen(): WallCard[] {
    const chosen = this.columns.flatMap(({ cards }) => cards.filter(({ id }) => this.isChosen(id)));
    const current = this.wall.card(this.current);
    return chosen.length === 0 && current ? [current] : chosen;
  }

  get chosenCount(): number {
    return this.#chosen.size === 0
      ? 0
      : this.wall.cards.filter(({ id }) => this.isChosen(id)).length;
  }

  isChosen(id: string): boolean {
    return this.#chosen.has(id);
  }

  /** Chooses a card too, or no longer. */
  toggle(id: string) {
    const chosen = new Set(this.#chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.#chosen = chosen;
    this.#anchor = id;
  }

  /** Chooses from the card chosen last to this one, in the same column. */
  chooseTo(id: string) {
    const column = this.columnOf(id)?.cards ?? [];
    const at = (wanted: string | undefined) => column.findIndex((card) => card.id === wanted);
    const [from, to] = [at(this.#anchor ?? this.current), at(id)];
    if (from < 0) return this.toggle(id);
    const span = column.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.#chosen = new Set([...this.#chosen, ...span.map((card) => card.id)]);
  }

  chooseNone() {
    this.#chosen = new Set();
  }

  chooseShown() {
    this.#chosen = new Set(this.columns.flatMap(({ cards }) => cards.map(({ id }) => id)));
  }

  unfold(id: string) {
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(id)) unfolded.add(id);
    this.unfolded = unfolded;
  }

  columnOf(id: string | undefined): Column | undefined {
    const themeId = this.wall.card(id)?.themeId ?? '';
    const own = this.columns.find((column) => column.id === themeId) ?? this.columns.at(-1);
    return own?.cards.some((card) => card.id === id) ? own : undefined;
  }

  /** The card that takes another's place in the eye when that one leaves its column. */
  neighbour(ids: readonly string[]): string | undefined {
    const cards = this.columnOf(this.current ?? ids[0])?.cards ?? [];
    const at = cards.findIndex(({ id }) => id === (this.current ?? ids[0]));
    const stays = ({ id }: WallCard) => !ids.includes(id);
    return (cards.slice(at).find(stays) ?? cards.slice(0, at).findLast(stays))?.id;
  }

  /** Brings a card into sight, and the keyboard to it if wanted. */
  async goTo(id: string | undefined, focus = true) {
    const column = this.columnOf(id);
    if (!id || !column) return;
    if (focus) this.current = id;
    await tick();
    this.onScreen.get(column.id)?.reveal(id);
    await tick();
    if (focus) elementOf(id)?.focus({ preventScroll: true });
  }

  showAll() {
    this.filters = { ...everything };
  }
}

/** A card that is on screen. */
export const elementOf = (id: string): HTMLElement | null =>
  document.querySelector(`[data-card="${CSS.escape(id)}"]`);

const [viewOf, setView] = createContext<View>();

/** Lays the view for the screen's parts; called once, by the screen. */
export function layView(session: () => string | undefined, locked: () => boolean): View {
  const view = new View(session, locked);
  setView(view);
  return view;
}

/** The view; to be called while a component starts. */
export const useView = viewOf;
