import { Failure } from '$shared/api/failure';
import { isFinal } from '../line/line.svelte';
import type { Ask } from '../line/ask';
import type { Store } from '../store';
import type { Time } from '../time';
import { nameOf, paths, type Deed, type Waiting } from './deeds';
import { SendingTab } from './sending-tab';

const LONGEST_WAIT = 15_000;
/** Each lies in the store by itself: two tabs that write at the same moment take nothing from each other. */
const PLACE = 'waiting:';
/** How long something rests that can be saved when the pause is over, if no news comes first. */
const REST = 20_000;

/** Reasons that pass by themselves. */
const passing = ['evening-paused', 'task-paused', 'phones-busy'];
const broken = ['unreachable', 'database', 'io', 'disk-full', 'unexpected', 'no-project'];
/** Refusals that hold only as long as the task is closed. */
const untilOpen = ['task-closed', 'evening-not-open'];

/** How it stands with something handed in. */
export type Progress = 'sending' | 'waiting' | 'paused' | 'refused';

/** What the queue tells of. */
export interface QueueNews {
  saved(deed: Waiting): void;
  /** The laptop no longer knows the phone that a deed was done on, so nothing can be sent. */
  unknown(failure: Failure, deed: Waiting): void;
}

/**
 * What has been handed in and not yet been saved on the laptop. It lies in the browser's store, is sent in
 * order, one at a time and by one tab, and sent again until the laptop has answered. What is refused stays, with
 * the reason.
 */
export class Queue {
  /** The oldest first. */
  items: Waiting[] = $state.raw([]);
  #sending: string | undefined = $state();
  #resting: ReadonlySet<string> = $state.raw(new Set());
  #isHeld = false;
  #misses = 0;
  #forgetRetry = () => {};
  #tab: SendingTab;

  constructor(
    private readonly ask: Ask,
    private readonly store: Store,
    private readonly time: Time,
    private readonly news: QueueNews,
    tab: string,
  ) {
    this.#tab = new SendingTab(store, time, tab);
    this.#load();
    store.listen((name) => {
      if (!name.startsWith(PLACE)) return;
      this.#load();
      void this.#send();
    });
  }

  /** Hands something in as a phone. What is about the same takes the place of what has not been sent. */
  put(deed: Deed, token: string) {
    this.#load();
    const sure = this.#surely(deed);
    const name = nameOf(sure);
    const before = this.items.find((item) => item.name === name);
    const version = (before?.version ?? 0) + 1;
    const last = this.items[this.items.length - 1];
    const order = before?.order ?? (last?.order ?? 0) + 1;
    const next = { ...sure, name, token, order, version, tries: before?.tries ?? 0, refused: null };
    this.#save(
      before ? this.items.map((item) => (item === before ? next : item)) : [...this.items, next],
    );
    this.#rouse();
  }

  /** A card that may have arrived is corrected, for arriving again would not change it. */
  #surely(deed: Deed): Deed {
    if (deed.kind !== 'card') return deed;
    const before = this.items.find((item) => item.name === nameOf(deed));
    const mayBeThere = before && before.tries > 0 && !before.refused;
    return mayBeThere ? { kind: 'correct', body: deed.body } : deed;
  }

  /** Takes back something that was refused. */
  drop(name: string) {
    this.#load();
    this.#save(this.items.filter((item) => item.name !== name));
  }

  /** How it stands with something; what does not wait is saved. */
  progress(item: Waiting | undefined): Progress | 'saved' {
    if (!item) return 'saved';
    if (item.refused) return 'refused';
    if (this.#resting.has(item.name)) return 'paused';
    return this.#sending === item.name && this.#misses === 0 ? 'sending' : 'waiting';
  }

  /** Tries at once: the line is back, or what was closed may have opened. `isOpen` knows the tasks that are. */
  wake(isOpen?: (task: string) => boolean) {
    this.#resting = new Set();
    if (isOpen) this.#revive(isOpen);
    this.#rouse();
  }

  /** Sends under another token what a phone that is known no longer has left behind. */
  carryOver(from: string, to: string) {
    this.#load();
    this.#save(this.items.map((item) => (item.token === from ? { ...item, token: to } : item)));
    this.#isHeld = false;
    this.#rouse();
  }

  /** Takes in what waited at the laptop's former address. */
  takeIn(items: Waiting[]) {
    this.#load();
    const known = new Set(this.items.map((item) => item.name));
    this.#save([...this.items, ...items.filter((item) => !known.has(item.name))]);
    this.#rouse();
  }

  /** Forgets everything. */
  clear() {
    this.#load();
    this.#save([]);
  }

  /** Another tab may send from now on. */
  leave() {
    this.#tab.leave();
  }

  #revive(isOpen: (task: string) => boolean) {
    this.#load();
    const mayGo = ({ refused, body }: Waiting) =>
      refused && untilOpen.includes(String(refused.details.why)) && isOpen(body.taskId);
    if (this.items.some(mayGo))
      this.#save(this.items.map((item) => (mayGo(item) ? { ...item, refused: null } : item)));
  }

  #rouse() {
    this.#forgetRetry();
    void this.#send();
  }

  #next = () => this.items.find((item) => !item.refused && !this.#resting.has(item.name));

  async #send(): Promise<void> {
    if (this.#sending !== undefined || this.#isHeld) return;
    this.#load();
    const item = this.#next();
    if (!item) return;
    if (!this.#tab.mayI()) {
      this.#later(2000);
      return;
    }
    this.#sending = item.name;
    this.#change(item.name, (now) => ({ ...now, tries: now.tries + 1 }));
    try {
      await this.ask({ path: paths[item.kind], token: item.token, body: item.body });
      this.#misses = 0;
      this.#saved(item);
    } catch (cause) {
      this.#failed(item, Failure.from(cause));
    } finally {
      this.#sending = undefined;
    }
    if (this.#misses === 0) await this.#send();
  }

  #saved(item: Waiting) {
    this.#load();
    const now = this.items.find(({ name }) => name === item.name);
    // Changed meanwhile: the card that arrived is the earlier one, so the change is sent as a correction.
    if (now && now.version !== item.version) {
      const changed = { ...now, ...this.#afterwards(now) } as Waiting;
      this.#save(this.items.map((other) => (other === now ? changed : other)));
    } else {
      this.#save(this.items.filter((other) => other !== now));
    }
    this.news.saved(item);
  }

  #afterwards(now: Waiting): Partial<Waiting> {
    if (now.kind !== 'card') return {};
    const deed: Deed = { kind: 'correct', body: now.body };
    return { ...deed, name: nameOf(deed) };
  }

  #failed(item: Waiting, failure: Failure) {
    const why = String(failure.details.why ?? '');
    if (isFinal(failure)) {
      this.#isHeld = true;
      this.news.unknown(failure, item);
    } else if (why === 'phones-busy' || broken.includes(failure.code)) {
      const backoff = Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(this.#misses, 10));
      this.#misses += 1;
      const asked = Number(failure.details.retryAfter ?? 0) * 1000;
      this.#later(Math.max(asked, backoff * (0.75 + Math.random() / 2)));
    } else if (passing.includes(why)) {
      this.#misses = 0;
      this.#resting = new Set([...this.#resting, item.name]);
      this.#later(REST);
    } else if (item.kind === 'done') {
      this.#misses = 0;
      this.drop(item.name);
    } else {
      this.#misses = 0;
      const refused = { code: failure.code, details: failure.details };
      this.#change(item.name, (now) => (now.version === item.version ? { ...now, refused } : now));
    }
  }

  #later(milliseconds: number) {
    this.#forgetRetry();
    this.#forgetRetry = this.time.after(milliseconds, () => {
      this.#resting = new Set();
      void this.#send();
    });
  }

  #change(name: string, change: (item: Waiting) => Waiting) {
    this.#load();
    this.#save(this.items.map((item) => (item.name === name ? change(item) : item)));
  }

  #load() {
    const items = this.store.names(PLACE).map((name) => this.store.get<Waiting>(name));
    this.items = items.filter((item) => item !== undefined).sort((a, b) => a.order - b.order);
  }

  /** Keeps what has changed since it was loaded, and nothing else. */
  #save(items: Waiting[]) {
    const before = this.items;
    this.items = items;
    for (const { name } of before)
      if (!items.some((item) => item.name === name)) this.store.put(PLACE + name, undefined);
    for (const item of items) if (!before.includes(item)) this.store.put(PLACE + item.name, item);
  }
}
