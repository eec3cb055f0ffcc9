import type { Time } from './time';

/** Time that stands still until a test moves it. */
export class FakeTime implements Time {
  #now = 0;
  #later: { at: number; deed: () => void }[] = [];

  now = () => this.#now;
  wall = () => this.#now + 1_000_000;

  after = (milliseconds: number, deed: () => void) => {
    const entry = { at: this.#now + milliseconds, deed };
    this.#later.push(entry);
    return () => {
      this.#later = this.#later.filter((other) => other !== entry);
    };
  };

  /** Lets time pass, and everything happen that was to happen meanwhile. */
  async pass(milliseconds: number) {
    const until = this.#now + milliseconds;
    await settle();
    for (;;) {
      const next = this.#later.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#later = this.#later.filter((other) => other !== next);
      this.#now = next.at;
      next.deed();
      await settle();
    }
    this.#now = until;
  }
}

/** Waits until promises that are ready have been taken further. */
export async function settle() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
