import { api, live } from '$shared/api';
import type { ScreenShown } from '$shared/api/generated/ScreenShown';
import { LaptopClock } from '$shared/evening/laptop-clock.svelte';
import { groupOf, type GroupsById } from '$shared/groups';
import { createContext } from 'svelte';

/** The laptop is asked again when it has been silent for so long, to know that it is there. */
const SILENCE = 10_000;
/** No answer within this time, and the picture may be old. */
const PATIENCE = 4_000;

/** What the laptop lets the hall see, and whether it is still to be trusted. */
export class Sight {
  readonly #question = live('screen.now', () => ({}));
  readonly clock = new LaptopClock(() => this.#question.data?.evening?.now);
  #lineIsDown = $state(false);
  #isLate = $state(false);
  #answered = 0;

  constructor() {
    $effect(() =>
      api.listen((event) => {
        if (event.kind === 'lost') this.#lineIsDown = true;
        if (event.kind === 'reconnected') this.#lineIsDown = false;
      }),
    );
    $effect(() => {
      void this.#question.data;
      void this.#question.loading;
      this.#answered += 1;
      this.#isLate = false;
    });
    $effect(() => {
      const timer = setInterval(() => this.#askAfter(), SILENCE);
      return () => clearInterval(timer);
    });
  }

  /** Is the laptop there? One question now and then tells; what has changed comes without asking. */
  #askAfter() {
    const before = this.#answered;
    this.#question.refresh();
    setTimeout(() => {
      if (this.#answered === before) this.#isLate = true;
    }, PATIENCE);
  }

  get shown(): ScreenShown | undefined {
    return this.#question.data;
  }

  /** The picture may be old. */
  get isLost(): boolean {
    return this.#lineIsDown || this.#isLate || this.#question.error !== undefined;
  }

  /** The project's stakeholder groups. */
  readonly groups: GroupsById = {
    of: (id) => groupOf(this.shown?.evening?.groups ?? [], id),
  };
}

const [sightOf, setSight] = createContext<Sight>();

/** Follows what the hall may see; called once, by the window. */
export function laySight(): Sight {
  const sight = new Sight();
  setSight(sight);
  return sight;
}

/** What the hall may see; to be called while a component starts. */
export const useSight = sightOf;
