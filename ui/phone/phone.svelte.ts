import { Failure } from '$shared/api/failure';
import type { CardPath } from '$shared/api/generated/CardPath';
import type { PhoneOwn } from '$shared/api/generated/PhoneOwn';
import type { PhoneShared } from '$shared/api/generated/PhoneShared';
import { addressOf, type Fragment, type Luggage } from './join/fragment';
import type { Door, Joined, State } from './line/answers';
import type { Ask } from './line/ask';
import type { StreamEvent } from './line/event-parser';
import { HallClock } from './line/hall-clock';
import { isFinal, Line } from './line/line.svelte';
import { LookBack } from './paths/look-back.svelte';
import type { Store } from './store';
import { Tasks } from './tasks.svelte';
import type { Time } from './time';
import type { Deed, Waiting } from './waiting/deeds';
import { Drafts } from './waiting/drafts.svelte';
import { Queue } from './waiting/queue.svelte';
import { withDeed } from './waiting/with-deed';

/** How long until joining, or asking how it all stands, is tried again by itself. */
const AGAIN = 4000;
/** Evenings whose cards one can look back at. */
const MOST = 20;

/** Where the participant has come to. */
export type Place =
  | 'opening'
  /** At the door: a code is wanted. */
  | 'door'
  /** In already, and here with another code. */
  | 'already'
  | 'group'
  | 'table'
  /** A shared tablet between two people. */
  | 'handover'
  | 'in';

/** What the phone is known by, as kept in the browser's store. */
interface Seat {
  token?: string | undefined;
  secret?: string | undefined;
  /** A token that counts no more, under which things may still wait. */
  former?: string | undefined;
  isHandover?: boolean | undefined;
  /** What the phone was known by on earlier evenings, the latest first: its cards are still its owner's. */
  earlier?: string[] | undefined;
}

interface Wish {
  secret: string;
  groupId?: string | null;
  tableNumber?: number | null;
  /** Somebody else takes over the phone in the same evening. */
  isAnother?: boolean;
}

/** One participant's phone in the evening. */
export class Phone {
  place: Place = $state('opening');
  own: PhoneOwn | undefined = $state.raw();
  shared: PhoneShared | undefined = $state.raw();
  door: Door | undefined = $state.raw();
  /** Why coming in did not work, or why the phone is out. */
  failure: Failure | undefined = $state.raw();
  isJoining = $state(false);
  /** What was saved last, for the ears. */
  lastSaved: Waiting | undefined = $state.raw();
  /** The laptop's new address. */
  movedTo: string | undefined = $state();
  readonly clock: HallClock;
  readonly drafts: Drafts;
  readonly line: Line;
  readonly lookBack: LookBack;
  readonly queue: Queue;
  readonly tasks: Tasks;
  #seat: Seat;
  #wish: Wish | undefined;
  #forgetRetry = () => {};
  #forgetRefresh = () => {};
  /** How often something was saved. */
  #saves = 0;
  /** How often the laptop has told how it stands for all. */
  #news = 0;
  /** How often it was asked how it all stands, and the latest of these that was answered. */
  #asked = 0;
  #answered = 0;

  constructor(
    private readonly ask: Ask,
    private readonly store: Store,
    private readonly time: Time,
    tab: string,
    private readonly seated: () => void = () => {},
  ) {
    this.clock = new HallClock(time);
    this.drafts = new Drafts(store);
    this.tasks = new Tasks(this.drafts);
    this.lookBack = new LookBack(() => this.#lookBack());
    const hearer = {
      event: (event: StreamEvent) => this.#hear(event),
      refused: (failure: Failure) => this.#out(failure),
      connected: () => {
        this.movedTo = undefined;
        void this.refresh().then(() => this.queue.wake());
      },
    };
    this.line = new Line(hearer, time);
    const news = {
      saved: (deed: Waiting) => this.#saved(deed),
      unknown: (failure: Failure, { token }: Waiting) => {
        const mine = this.#seat.token;
        if (mine && token !== mine) this.queue.carryOver(token, mine);
        else this.#out(failure);
      },
    };
    this.queue = new Queue(ask, store, time, news, tab);
    this.#seat = store.get<Seat>('seat') ?? {};
    store.listen((name) => {
      if (name === 'seat') this.#otherTab();
    });
  }

  /** Begins with what the page was opened with. */
  async start({ secret, back }: Fragment) {
    if (back) this.#comeBack(back);
    const { token, secret: former, isHandover } = this.#seat;
    if (secret !== undefined && (!token || secret !== former)) {
      if (token && (await this.#isStillIn(token))) {
        this.#wish = { secret, isAnother: true };
        this.place = 'already';
      } else await this.join({ secret });
    } else if (token && isHandover) {
      await this.#openDoor();
      this.place = 'handover';
    } else if (token) this.resume();
    else await this.toDoor();
  }

  /** Stays who one is. */
  resume() {
    const { token } = this.#seat;
    this.#wish = undefined;
    this.seated();
    this.place = this.own && this.shared ? 'in' : 'opening';
    if (token) this.line.open(token);
    void this.refresh();
  }

  /** Asks for a code. */
  async toDoor() {
    this.place = 'door';
    await this.#openDoor();
  }

  /** Comes in with a code, and with the group or table once they are chosen. */
  async join(wish: Partial<Wish> = {}) {
    this.#forgetRetry();
    this.#wish = { ...this.#wish, secret: this.#wish?.secret ?? '', ...wish };
    this.isJoining = true;
    try {
      const { secret, groupId = null, tableNumber = null } = this.#wish;
      const body = { secret, groupId, tableNumber };
      this.#sit(await this.ask<Joined>({ path: '/api/join', body }), secret);
    } catch (cause) {
      await this.#notIn(Failure.from(cause));
    }
    this.isJoining = false;
  }

  /** A shared tablet leaves everything behind and waits for the next person. */
  handOver() {
    this.queue.clear();
    this.drafts.clear();
    this.#keep({ ...this.#seat, isHandover: true });
    this.#forget();
  }

  /** The next person at a shared tablet. */
  async next(groupId: string) {
    this.isJoining = true;
    this.failure = undefined;
    try {
      const { token, secret } = this.#seat;
      const joined = await this.ask<Joined>({ path: '/api/next', token, body: { groupId } });
      this.#sit(joined, secret);
    } catch (cause) {
      this.failure = Failure.from(cause);
      if (isFinal(this.failure)) this.#out(this.failure);
    }
    this.isJoining = false;
  }

  /** Hands something in. */
  hand(deed: Deed) {
    this.queue.put(deed, this.#seat.token ?? '');
  }

  /**
   * Asks how it all stands. An answer that something was saved behind is old, and is asked for again; what the
   * laptop has told since, and a later answer that came first, are newer.
   */
  async refresh(): Promise<void> {
    const { token } = this.#seat;
    if (!token || this.place === 'handover') return;
    const [saves, news, turn] = [this.#saves, this.#news, ++this.#asked];
    try {
      const state = await this.ask<State>({ path: '/api/state', token });
      if (turn < this.#answered || token !== this.#seat.token) return;
      this.#answered = turn;
      if (saves !== this.#saves) return this.refresh();
      this.#take(state, news === this.#news);
    } catch (cause) {
      const failure = Failure.from(cause);
      if (token !== this.#seat.token) return;
      if (isFinal(failure)) this.#out(failure);
      else this.#refreshLater(failure);
    }
  }

  /** A line that is open says nothing twice; one that comes back asks by itself. */
  #refreshLater({ details }: Failure) {
    const wait = Math.max(AGAIN, Number(details.retryAfter ?? 0) * 1000);
    this.#forgetRefresh();
    this.#forgetRefresh = this.time.after(wait, () => {
      if (this.line.state === 'connected') void this.refresh();
    });
  }

  /** Whether this phone took part in an earlier evening. */
  get hasEarlier(): boolean {
    return (this.#seat.earlier ?? []).length > 0;
  }

  /** The page at the laptop's new address, with all that waits here. */
  addressAt(address: string): string {
    const { token = '', earlier = [] } = this.#seat;
    const waiting = this.queue.items;
    return addressOf(address, { token, waiting, drafts: this.drafts.all, earlier });
  }

  #comeBack({ token, waiting, drafts, earlier }: Luggage) {
    if (!this.#seat.token && token) this.#keep({ token, earlier });
    this.queue.takeIn(waiting);
    this.drafts.takeIn(drafts);
  }

  async #isStillIn(token: string): Promise<boolean> {
    try {
      const state = await this.ask<State>({ path: '/api/state', token });
      if (state.shared.isOver) return false;
      this.#hearNow(state);
      this.own = state.own;
      return true;
    } catch (cause) {
      return !isFinal(Failure.from(cause));
    }
  }

  #sit(joined: Joined, secret: string | undefined) {
    const { token, former } = this.#seat;
    this.#keep({ token: joined.token, secret, earlier: this.#earlier(joined) });
    const left = former ?? (this.failure && isFinal(this.failure) ? token : undefined);
    if (left) this.queue.carryOver(left, joined.token);
    this.failure = undefined;
    this.#wish = undefined;
    this.place = 'in';
    this.#take(joined);
    this.seated();
    this.line.open(joined.token);
  }

  /** The tokens of earlier evenings; whatever goes from hand to hand keeps none. */
  #earlier({ own }: Joined): string[] {
    if (own.channel === 'tablet') return [];
    const { token, former, earlier = [] } = this.#seat;
    const last = this.#wish?.isAnother ? [] : [token, former];
    return [...new Set([...last, ...earlier])].filter((one) => one !== undefined).slice(0, MOST);
  }

  #lookBack(): Promise<CardPath[]> {
    const { token, earlier = [] } = this.#seat;
    return this.ask<CardPath[]>({ path: '/api/paths', token, body: { earlier } });
  }

  async #notIn(failure: Failure) {
    const { why } = failure.details;
    const passes = failure.code === 'unreachable' || why === 'phones-busy';
    if (passes) {
      const wait = Math.max(AGAIN, Number(failure.details.retryAfter ?? 0) * 1000);
      this.#forgetRetry = this.time.after(wait, () => void this.join());
    }
    if (why === 'group-needed' || why === 'table-needed') {
      if (!this.door) await this.#openDoor();
      this.failure = undefined;
      this.place = why === 'group-needed' ? 'group' : 'table';
      return;
    }
    this.failure = failure;
    if (this.place === 'already' || (this.place === 'opening' && !passes)) await this.toDoor();
  }

  async #openDoor() {
    try {
      this.door = await this.ask<Door>({ path: '/api/door' });
      if (this.failure?.code === 'unreachable') this.failure = undefined;
    } catch (cause) {
      const failure = Failure.from(cause);
      this.failure ??= failure;
      if (failure.code === 'unreachable' && this.place !== 'in')
        this.#forgetRetry = this.time.after(AGAIN, () => void this.#openDoor());
    }
  }

  /** The laptop no longer knows this phone; what waits is kept until it is known again. */
  #out(failure: Failure) {
    this.line.close();
    const { token, former, earlier } = this.#seat;
    this.#keep({ former: token ?? former, earlier });
    this.lookBack.forget();
    this.own = undefined;
    this.failure = failure;
    void this.toDoor();
  }

  #hear({ name, data }: StreamEvent) {
    if (name === 'own') void this.refresh();
    if (name === 'moved') this.movedTo = (JSON.parse(data) as { address: string }).address;
    if (name !== 'shared') return;
    this.#news += 1;
    this.#hearNow(JSON.parse(data) as State);
  }

  #take(state: State, isNewest = true) {
    if (this.place === 'handover') return;
    this.own = state.own;
    if (isNewest) this.#hearNow(state);
    if (this.place === 'opening') this.place = 'in';
  }

  #hearNow({ shared, now }: Pick<State, 'shared' | 'now'>) {
    this.clock.hear(now);
    this.shared = shared;
    this.tasks.take(shared.tasks);
    const isOpen = (id: string) =>
      shared.tasks.some((task) => task.id === id && task.state === 'open');
    if (!shared.isPaused && !shared.isOver) this.queue.wake(isOpen);
  }

  #saved(deed: Waiting) {
    this.#saves += 1;
    this.lastSaved = deed;
    if (this.own && this.shared && deed.token === this.#seat.token)
      this.own = withDeed(this.own, this.shared, deed);
  }

  /** Nothing of whoever had the tablet stays on the page. */
  #forget() {
    this.tasks.forget();
    this.lookBack.forget();
    this.own = undefined;
    this.lastSaved = undefined;
    this.failure = undefined;
    this.place = 'handover';
  }

  #otherTab() {
    const before = this.#seat.token;
    this.#seat = this.store.get<Seat>('seat') ?? {};
    const { token, isHandover } = this.#seat;
    if (isHandover) this.#forget();
    else if (token && token !== before) {
      this.own = undefined;
      this.failure = undefined;
      this.resume();
    }
  }

  #keep(seat: Seat) {
    this.#seat = seat;
    this.store.put('seat', seat);
  }
}
