import type { ItemClock } from '$shared/api/generated/ItemClock';
import { secondsLeft } from '$shared/evening/clock';
import type { Time } from '../time';

/** The laptop's clock as far as this phone can know it. The phone's own may be a year wrong. */
export class HallClock {
  #time: Time;
  #ahead: number | undefined;

  constructor(time: Time) {
    this.#time = time;
  }

  /** Takes in what time the laptop says it is, RFC 3339. */
  hear(now: string) {
    const there = Date.parse(now);
    if (!Number.isNaN(there)) this.#ahead = there - this.#time.now();
  }

  /** Whole seconds left of what is under way, below zero when its time is up; undefined while that is unknown. */
  left(clock: ItemClock | null | undefined): number | undefined {
    if (!clock || this.#ahead === undefined) return undefined;
    return secondsLeft(clock, this.#time.now() + this.#ahead);
  }
}
