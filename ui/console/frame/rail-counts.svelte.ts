import { live } from '$shared/api';

/** What stands beside a room in the rail. */
export interface RailMark {
  /** Its cards; undefined when it has none to count. */
  count?: number;
  /** A step of the process that is behind us. */
  done: boolean;
}

/** How many cards each room holds, and which steps are behind us. */
export class RailCounts {
  #answer = live('overview.rail', () => ({}));

  /** The mark of one room. */
  of(id: string): RailMark {
    const rail = this.#answer.data;
    const step = rail?.steps.find(({ stage }) => stage === id);
    if (step) return { count: step.count, done: step.pace === 'done' };
    const others: Partial<Record<string, number>> = {
      people: rail?.people ?? 0,
      evaluation: rail?.responses ?? 0,
    };
    const count = others[id];
    return count === undefined ? { done: false } : { count, done: false };
  }
}
