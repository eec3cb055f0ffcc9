import { Failure } from '$shared/api/failure';
import type { Time } from '../time';
import { asPhone, refusal } from './ask';
import { EventParser, type StreamEvent } from './event-parser';

/** The laptop makes itself heard every 15 seconds; after this long without, the line is dead. */
const SILENCE = 35_000;
const LONGEST_WAIT = 10_000;

/** How it stands with the line to the laptop. */
export type LineState = 'connecting' | 'connected' | 'lost';

/** Whoever wants the laptop's news. */
export interface Hearer {
  event(event: StreamEvent): void;
  /** The laptop will not have this phone: `phone-unknown`, `ticket-void`. */
  refused(failure: Failure): void;
  connected(): void;
}

/**
 * The open line on which the laptop tells what happens. Laid again by itself whenever it breaks, also when
 * it breaks without a word.
 */
export class Line {
  /** As shown to the participant. */
  state: LineState = $state('connecting');
  #token: string | undefined;
  #hearer: Hearer;
  #time: Time;
  #fetch: typeof fetch;
  #attempt = 0;
  #misses = 0;
  #cut: AbortController | undefined;
  #forgetWatch = () => {};
  #forgetRetry = () => {};

  constructor(hearer: Hearer, time: Time, get: typeof fetch = (...words) => fetch(...words)) {
    this.#hearer = hearer;
    this.#time = time;
    this.#fetch = get;
  }

  /** Lays the line as this phone. */
  open(token: string) {
    this.close();
    this.#token = token;
    this.state = 'connecting';
    void this.#run();
  }

  /** Takes the line down. */
  close() {
    this.#token = undefined;
    this.#attempt += 1;
    this.#misses = 0;
    this.#cut?.abort();
    this.#forgetWatch();
    this.#forgetRetry();
  }

  /** Tries at once: the network is back, or the phone has been taken out of the pocket. */
  hurry() {
    const token = this.#token;
    if (token !== undefined && this.state !== 'connected') this.open(token);
  }

  /** Distrusts the line, as after a sleep: lays it again without calling it lost. */
  refresh() {
    const token = this.#token;
    if (token !== undefined) this.open(token);
  }

  async #run() {
    const attempt = ++this.#attempt;
    const isOurs = () => attempt === this.#attempt;
    this.#cut = new AbortController();
    let wait = 0;
    try {
      this.#watch();
      const response = await this.#fetch('/api/events', {
        headers: asPhone(this.#token),
        cache: 'no-store',
        signal: this.#cut.signal,
      });
      if (!isOurs()) return;
      if (!response.ok) throw await refused(response);
      await this.#listen(response, isOurs);
    } catch (cause) {
      if (!isOurs()) return;
      const failure = cause instanceof Failure ? cause : new Failure('unreachable');
      if (isFinal(failure)) {
        this.close();
        this.#hearer.refused(failure);
        return;
      }
      wait = Number(failure.details.retryAfter ?? 0) * 1000;
    }
    if (isOurs()) this.#again(wait);
  }

  async #listen(response: Response, isOurs: () => boolean) {
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    const parser = new EventParser();
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !isOurs()) return;
      this.#watch();
      if (this.state !== 'connected') {
        this.state = 'connected';
        this.#misses = 0;
        this.#hearer.connected();
      }
      parser.feed(decoder.decode(value, { stream: true })).forEach(this.#hearer.event);
    }
  }

  #watch() {
    this.#forgetWatch();
    this.#forgetWatch = this.#time.after(SILENCE, () => {
      this.#attempt += 1;
      this.#cut?.abort();
      this.#again(0);
    });
  }

  #again(wait: number) {
    this.#forgetWatch();
    this.state = 'lost';
    const backoff = Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(this.#misses, 10));
    this.#misses += 1;
    const spread = 0.75 + Math.random() / 2;
    this.#forgetRetry = this.#time.after(Math.max(wait, backoff * spread), () => {
      if (this.#token !== undefined) void this.#run();
    });
  }
}

async function refused(response: Response): Promise<Failure> {
  const answer = (await response.json()) as { error?: unknown };
  return answer.error ? refusal(answer.error, response) : new Failure('unreachable');
}

/** Whether there is no use in trying again as this phone. */
export const isFinal = ({ details }: Failure) =>
  details.why === 'phone-unknown' || details.why === 'ticket-void';
