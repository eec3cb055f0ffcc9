import { api, natureOf, type Input, type Operation, type Output } from './api';
import type { AppEvent } from './backend';
import { Failure } from './failure';

/** At least this long between two answers to the same question, however much happens. */
const GAP = 60;

/** The latest answer to a question, kept fresh. */
export interface Live<T> {
  /** The latest answer; stays while the next is on its way. */
  readonly data: T | undefined;
  /** Why the latest attempt failed. */
  readonly error: Failure | undefined;
  /** No answer yet to the question as it is asked now. */
  readonly loading: boolean;
  /** Asks again now. */
  refresh(): void;
}

class LiveQuestion<K extends Operation> implements Live<Output<K>> {
  data = $state.raw<Output<K>>();
  error = $state.raw<Failure>();
  loading = $state(true);
  #operation: K;
  #input: Input<K> | undefined;
  #asked = 0;
  #underway = false;
  #stale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(operation: K) {
    this.#operation = operation;
  }

  /** Asks a new question; an answer still on its way to the old one no longer counts. */
  pose(input: Input<K> | undefined) {
    this.#input = input;
    this.loading = input !== undefined;
    if (input !== undefined) void this.#ask();
    else this.stop();
  }

  hear(event: AppEvent) {
    const { kind, topics } = natureOf(this.#operation);
    const concerned =
      event.kind === 'reconnected' ||
      (event.kind === 'desk' && kind === 'desk') ||
      (event.kind === 'touched' && event.topics.some((topic) => topics.includes(topic)));
    if (concerned) this.refresh();
  }

  refresh = () => {
    if (this.#input === undefined) return;
    if (this.#underway || this.#timer) this.#stale = true;
    else void this.#ask();
  };

  stop() {
    this.#asked += 1;
    this.#underway = false;
    this.#stale = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #ask() {
    this.stop();
    const turn = this.#asked;
    this.#underway = true;
    try {
      const answer = await api.call(this.#operation, this.#input as Input<K>);
      if (turn !== this.#asked) return;
      this.data = answer;
      this.error = undefined;
    } catch (cause) {
      if (turn !== this.#asked) return;
      this.error = Failure.from(cause);
    }
    this.loading = false;
    this.#underway = false;
    this.#timer = setTimeout(() => this.#rest(), GAP);
  }

  #rest() {
    this.#timer = undefined;
    if (this.#stale) void this.#ask();
  }
}

/**
 * Asks an operation and asks again whenever its input or one of its topics changes; to be called while
 * a component starts. The old answer stays until the new one is there, bursts of news become one
 * question, and answers that come too late are dropped. `undefined` as input asks nothing. A view of
 * one particular thing belongs in a `{#key}` block, so that it never shows another thing's answer.
 */
export function live<K extends Operation>(
  operation: K,
  input: () => Input<K> | undefined,
): Live<Output<K>> {
  const question = new LiveQuestion(operation);
  const posed = $derived(JSON.stringify(input()));
  $effect(() => {
    question.pose(posed === undefined ? undefined : (JSON.parse(posed) as Input<K>));
    return () => question.stop();
  });
  $effect(() => api.listen((event) => question.hear(event)));
  return question;
}
