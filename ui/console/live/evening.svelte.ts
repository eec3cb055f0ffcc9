import { api, live } from '$shared/api';
import type { IncomingCard } from '$shared/api/generated/IncomingCard';
import type { LiveTask } from '$shared/api/generated/LiveTask';
import type { TaskState } from '$shared/api/generated/TaskState';
import type { View } from '$shared/api/generated/View';
import { runOf, type Run } from '$shared/evening/clock';
import { LaptopClock } from '$shared/evening/laptop-clock.svelte';
import { createContext } from 'svelte';
import { useProject } from '../desk.svelte';
import { copyNow } from '../safety/copy-now';

/** The evening that is shown, kept fresh, and what can be done with it. */
export class HallEvening {
  readonly id: string;
  readonly #evening;
  readonly #incoming;
  readonly #turnout;
  readonly #themes;
  readonly #project = useProject();
  readonly clock: LaptopClock;
  /** What is said to those who listen. */
  said = $state('');
  /** The card that the keyboard is at. */
  current: string | undefined = $state();
  /** The entry field is unfolded. */
  writing = $state(false);
  /** A card that was dealt with by key and may leave the list, and the one that the keyboard goes on to then. */
  leaving: { card: string; next: string | undefined } | undefined;
  /** The card that is being put right. */
  correcting: IncomingCard | undefined = $state.raw();

  /** To be made while a component starts. */
  constructor(id: string) {
    this.id = id;
    this.#evening = live('live.evening', () => ({ id }));
    this.#incoming = live('live.incoming', () => ({ id }));
    this.#turnout = live('live.turnout', () => ({ id }));
    this.#themes = live('challenges.wall', () => ({ sessionId: id }));
    this.clock = new LaptopClock(() => this.#evening.data?.now);
  }

  get data() {
    return this.#evening.data;
  }
  get error() {
    return this.#evening.error;
  }
  get incoming() {
    return this.#incoming.data;
  }
  get turnout() {
    return this.#turnout.data;
  }
  get themes() {
    return this.#themes.data?.themes ?? [];
  }

  /** Where the agenda is, seen from now. */
  readonly run: Run | undefined = $derived.by(() => {
    const data = this.#evening.data;
    if (!data) return undefined;
    // An evening that is over is seen as it was when it was closed.
    const closed = data.state?.closedAt;
    return runOf(data, closed ? new Date(closed).getTime() : this.clock.at);
  });

  get isOpen() {
    const state = this.data?.state;
    return Boolean(state && !state.closedAt);
  }
  get isPaused() {
    return Boolean(this.data?.state?.pausedAt);
  }

  /** What participants are asked to do and that is not closed, the one opened last first. */
  get tasks(): LiveTask[] {
    return (this.data?.tasks ?? []).filter(({ state }) => state !== 'closed').reverse();
  }

  /** How many idea cards and challenges hang under each theme. */
  countOf(themeId: string): number {
    return this.#themes.data?.cards.filter((card) => card.themeId === themeId).length ?? 0;
  }

  open = () => api.call('live.open', { id: this.id });

  /** Closes the evening; what it brought is laid in the folder for copies before anybody packs up. */
  close = async () => {
    await api.call('live.close', { id: this.id });
    if (this.#project.current?.copyFolder) await copyNow();
  };

  togglePause = () => api.call(this.isPaused ? 'live.resume' : 'live.pause', { id: this.id });

  goTo = (itemId: string | null, skipping = false) =>
    api.call('live.goTo', { sessionId: this.id, itemId, skipping });

  extend = (minutes: number) => api.call('live.extend', { sessionId: this.id, minutes });

  setTask = (task: LiveTask, state: TaskState) =>
    api.call('live.task', { id: task.id, state, question: task.question });

  word = (task: LiveTask, question: string) =>
    api.call('live.task', { id: task.id, state: task.state, question });

  show = (view: View, showsInterim = this.data?.state?.showsInterim ?? false) =>
    api.call('live.show', { sessionId: this.id, view, showsInterim, seats: null });

  /** Hides a card from the hall, or shows it again. */
  hide = ({ id, isIdea }: IncomingCard, hidden: boolean) =>
    api.call(isIdea ? 'ideas.hide' : 'challenges.hide', { ids: [id], hidden });

  /** Hangs a challenge under a theme, or under none. */
  hang = (id: string, themeId: string | null) =>
    api.call('challenges.move', { ids: [id], themeId, before: null });
}

const [hallOf, setHall] = createContext<HallEvening>();

/** Follows an evening; called once, by the live view. */
export function layHall(id: string): HallEvening {
  const hall = new HallEvening(id);
  setHall(hall);
  return hall;
}

/** The evening that is shown; to be called while a component starts. */
export const useHall = hallOf;
