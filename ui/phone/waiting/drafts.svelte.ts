import type { Store } from '../store';
import { without } from '../without';

/**
 * What is being written, as it stands at this very letter. It survives a reload, and another tab takes it in
 * unless somebody is writing there.
 */
export class Drafts {
  #all: Record<string, unknown> = $state.raw({});

  constructor(
    private readonly store: Store,
    isWriting: () => boolean = () => document.hasFocus(),
  ) {
    this.#load();
    store.listen((name) => {
      if (name === 'drafts' && !isWriting()) this.#load();
    });
  }

  /** The draft of this name, if there is one. */
  get<T>(name: string): T | undefined {
    return this.#all[name] as T | undefined;
  }

  /** Keeps a draft. */
  put(name: string, draft: unknown) {
    this.#load();
    this.#save({ ...this.#all, [name]: draft });
  }

  /** Forgets a draft: it has been handed in, or given up. */
  drop(name: string) {
    this.#load();
    if (!(name in this.#all)) return;
    this.#save(without(this.#all, name));
  }

  /** All of them. */
  get all(): Record<string, unknown> {
    return this.#all;
  }

  /** Takes in what was being written at the laptop's former address. */
  takeIn(drafts: Record<string, unknown>) {
    this.#load();
    this.#save({ ...drafts, ...this.#all });
  }

  /** Forgets everything. */
  clear() {
    this.#save({});
  }

  #load() {
    this.#all = this.store.get<Record<string, unknown>>('drafts') ?? {};
  }

  #save(all: Record<string, unknown>) {
    this.#all = all;
    this.store.put('drafts', Object.keys(all).length > 0 ? all : undefined);
  }
}
