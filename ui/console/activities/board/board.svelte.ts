import { tick } from 'svelte';
import { api, live } from '$shared/api';
import type { ActivityMove } from '$shared/api/generated/ActivityMove';
import { t } from '$shared/i18n';
import { stateName } from '../words';
import type { Landing } from './drag.svelte';
import { landed, moved, placeOf, stepped, type Way } from './place';

/** The board of activities and the moving of its cards. */
export class TrialBoard {
  /** Said to those who read with their ears. */
  news = $state('');
  #answer = live('activities.board', () => ({}));
  #underway = $state.raw<ActivityMove>();
  /** Moves that are on their way to disk. */
  #calls = 0;
  #columns = $derived(moved(this.#answer.data?.columns ?? [], this.#underway));

  constructor() {
    // What the project says counts again once it can know of the last move; until then it may tell of the one
    // before, which would throw the card back and its focus away.
    $effect(() => {
      void this.#answer.data;
      if (this.#calls === 0) this.#underway = undefined;
    });
  }

  /** Its columns, once they are known; a move shows before it is on disk. */
  get columns() {
    return this.#columns;
  }
  /** What needs a hand. */
  get summary() {
    return this.#answer.data;
  }

  /** Puts a card somewhere; nothing happens when it stands there. */
  async put(to: ActivityMove) {
    const from = placeOf(this.#columns, to.id);
    if (from?.state === to.state && from.position === to.position) return;
    this.#underway = to;
    await tick();
    document.querySelector<HTMLElement>(`[data-activity="${to.id}"] a`)?.focus();
    this.#calls += 1;
    try {
      await api.call('activities.move', to);
    } catch (cause) {
      this.#underway = undefined;
      throw cause;
    } finally {
      this.#calls -= 1;
    }
    const place = to.position + 1;
    this.news = t('trials-moved', { state: stateName(to.state), place });
  }

  /** Lets a card go where it has been dragged. */
  drop = (id: string, to: Landing) => void this.put(landed(this.#columns, id, to));

  /** Puts a card at the end of a column. */
  send = (id: string, state: Landing['state']) => this.drop(id, { state, before: null });

  /** Moves a card one step, as far as there is room. */
  step(id: string, way: Way) {
    const to = stepped(this.#columns, id, way);
    if (to) void this.put(to);
  }

  /** Whether there is room that way. */
  canStep = (id: string, way: Way) => stepped(this.#columns, id, way) !== undefined;
}
