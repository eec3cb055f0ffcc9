import type { Store } from '../store';
import type { Time } from '../time';

/** How long a tab that says nothing keeps its turn, in milliseconds; longer than any answer takes. */
const TURN = 20_000;

/** Lets one of the phone's tabs send at a time. */
export class SendingTab {
  constructor(
    private readonly store: Store,
    private readonly time: Time,
    private readonly tab: string,
  ) {}

  /** Whether it is this tab's turn; then it is so for a while. */
  mayI(): boolean {
    const turn = this.store.get<{ tab: string; until: number }>('sender');
    const now = this.time.wall();
    // A turn that ends far ahead was written before the phone's clock was set.
    const isTaken = turn && turn.tab !== this.tab && turn.until > now && turn.until <= now + TURN;
    if (isTaken) return false;
    this.store.put('sender', { tab: this.tab, until: now + TURN });
    return true;
  }

  /** Gives the turn away. */
  leave() {
    if (this.store.get<{ tab: string }>('sender')?.tab === this.tab)
      this.store.put('sender', undefined);
  }
}
