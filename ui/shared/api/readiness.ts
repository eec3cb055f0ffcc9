import { tick } from 'svelte';

/** Finds the moment at which the first screen is usable: it is shown and its questions are answered. */
export class Readiness {
  #underway = 0;
  #shown = false;
  #told = false;

  constructor(private readonly tell: () => void) {}

  /** Keeps an eye on a question until it is answered. */
  async during<T>(answer: Promise<T>): Promise<T> {
    this.#underway += 1;
    try {
      return await answer;
    } finally {
      this.#underway -= 1;
      void this.#look();
    }
  }

  /** A screen is shown; it may still wait for answers. */
  shown() {
    this.#shown = true;
    void this.#look();
  }

  async #look() {
    // An answer is drawn first, and what is drawn may ask the next question.
    await tick();
    await tick();
    if (this.#told || !this.#shown || this.#underway > 0) return;
    this.#told = true;
    this.tell();
  }
}
