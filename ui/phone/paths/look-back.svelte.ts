import { Failure } from '$shared/api/failure';
import type { CardPath } from '$shared/api/generated/CardPath';

/** What became of one's cards, asked for when somebody wants to know. */
export class LookBack {
  isOpen = $state(false);
  paths: CardPath[] | undefined = $state.raw();
  /** Why it cannot be told right now. */
  failure: Failure | undefined = $state.raw();

  constructor(private readonly ask: () => Promise<CardPath[]>) {}

  /** Opens it, with how it stands now. */
  async open() {
    this.isOpen = true;
    this.failure = undefined;
    try {
      this.paths = await this.ask();
    } catch (cause) {
      this.failure = Failure.from(cause);
    }
  }

  close() {
    this.isOpen = false;
  }

  /** Nothing stays for whoever gets the phone next. */
  forget() {
    this.isOpen = false;
    this.paths = undefined;
    this.failure = undefined;
  }
}
