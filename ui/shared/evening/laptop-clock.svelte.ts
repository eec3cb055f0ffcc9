import { untrack } from 'svelte';
import { now } from '../clock';
import { offsetOf } from './clock';

/** Often enough that no second is seen to be skipped. */
const BEAT = 250;

/** The time by the laptop's clock, whatever the clock here says; moves on by itself while its component is on screen. */
export class LaptopClock {
  #offset = $state(0);
  #here = $state(now().getTime());

  /** `answered` is what the laptop last said the time was (RFC 3339). To be made while a component starts. */
  constructor(answered: () => string | undefined) {
    $effect(() => {
      const moment = answered();
      if (moment === undefined) return;
      untrack(() => {
        this.#offset = offsetOf(moment, now());
        this.#look();
      });
    });
    $effect(() => {
      const timer = setInterval(() => this.#look(), BEAT);
      return () => clearInterval(timer);
    });
  }

  #look() {
    const here = now().getTime();
    // What counts seconds is drawn again once a second, not at every beat.
    if (Math.floor(here / 1000) !== Math.floor(this.#here / 1000)) this.#here = here;
  }

  /** Now, in milliseconds. */
  get at(): number {
    return this.#here + this.#offset;
  }
}
