import { Failure } from '$shared/api/failure';
import type { Ask, Question } from './line/ask';
import type { Store } from './store';

/** A laptop that answers what a test has told it to, and notes what it was asked. */
export class FakeLaptop {
  readonly asked: Question[] = [];
  /** What it answers next, one after the other; afterwards it takes everything in. */
  readonly plan: (Failure | 'saved, but nobody hears')[] = [];
  /** Bodies that are saved, by the id on them. */
  readonly saved: unknown[] = [];
  isAway = false;

  ask: Ask = async <T>(question: Question): Promise<T> => {
    this.asked.push(question);
    await Promise.resolve();
    if (this.isAway) throw new Failure('unreachable');
    const next = this.plan.shift();
    if (next instanceof Failure) throw next;
    this.saved.push(question.body);
    if (next) throw new Failure('unreachable');
    return {} as T;
  };
}

/** Stores of the tabs of one phone: what one puts there the others hear of. */
export class FakeStores {
  #values = new Map<string, string>();
  #tabs: { heard: (name: string) => void; store: Store }[] = [];

  tab(): Store {
    const store: Store = {
      get: <T>(name: string) => {
        const text = this.#values.get(name);
        return text === undefined ? undefined : (JSON.parse(text) as T);
      },
      names: (beginning) => [...this.#values.keys()].filter((name) => name.startsWith(beginning)),
      put: (name, value) => {
        if (value === undefined) this.#values.delete(name);
        else this.#values.set(name, JSON.stringify(value));
        for (const tab of this.#tabs) if (tab.store !== store) tab.heard(name);
      },
      listen: (heard) => void this.#tabs.push({ heard, store }),
    };
    return store;
  }

  /** Everything that lies there. */
  get text(): string {
    return [...this.#values].join('\n');
  }
}
