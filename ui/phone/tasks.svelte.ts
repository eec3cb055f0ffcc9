import type { PhoneTask } from '$shared/api/generated/PhoneTask';
import type { Drafts } from './waiting/drafts.svelte';

/** What the participant is asked to do, one thing at a time. */
export class Tasks {
  #all: PhoneTask[] = $state.raw([]);
  #current: PhoneTask | undefined = $state.raw();
  #known = new Set<string>();

  constructor(private readonly drafts: Drafts) {}

  /** The one shown; one that is being written stays, closed, also when it is gone. */
  get current(): PhoneTask | undefined {
    const current = this.#current;
    const isLeft = current && current.state !== 'open' && !this.isWritten(current.id);
    return (isLeft && this.#all.find(({ state }) => state === 'open')) || current;
  }

  /** The others that can be done now, the newest first. */
  get others(): PhoneTask[] {
    return this.#all.filter(({ id, state }) => state === 'open' && id !== this.current?.id);
  }

  /** Turns to another. */
  turnTo(id: string) {
    this.#current = this.#all.find((task) => task.id === id) ?? this.current;
  }

  /** Takes in what can be done now. What is being written is never taken out of somebody's hands. */
  take(all: PhoneTask[]) {
    this.#all = all;
    const before = this.current;
    const now = before && all.find(({ id }) => id === before.id);
    const isWritten = before !== undefined && this.isWritten(before.id);
    const opened = all.find(({ id, state }) => state === 'open' && !this.#known.has(id));
    all.filter(({ state }) => state === 'open').forEach(({ id }) => this.#known.add(id));
    if (isWritten) this.#current = now ?? { ...before, state: 'closed' };
    else if (opened) this.#current = opened;
    else if (now && now.state !== 'closed') this.#current = now;
    else this.#current = all.find(({ state }) => state !== 'closed') ?? all[0];
  }

  /** Whether something has been written there that is not handed in. */
  isWritten(id: string): boolean {
    return Object.keys(this.drafts.all).some((name) => name.startsWith(`${id}:`));
  }

  /** Forgets what was turned to. */
  forget() {
    this.#current = undefined;
    this.take(this.#all);
  }
}
