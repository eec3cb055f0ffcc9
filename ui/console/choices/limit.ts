import { MOST_KRONER } from '$shared/forms';
import type { Completion } from '$shared/api/generated/Completion';

/** As many activities as a project usually has hands for. */
const USUAL = 6;

/** How much may be chosen: so many ideas, or what they may cost together. */
export interface Limit {
  byCost: boolean;
  seats: number;
  /** Whole kroner; absent while nobody has said. */
  budget: number | null;
  /** What becomes of what Equal Shares leaves over. */
  completion: Completion;
}

const COMPLETIONS: readonly string[] = ['add1', 'greedy', 'none'] satisfies Completion[];

/** The limit that an address names, for a round with so many ideas. */
export function limitOf(params: Partial<Record<string, string>>, options: number): Limit {
  const budget = /^\d{1,10}$/.test(params.budget ?? '') ? Number(params.budget) : null;
  const { completion } = params;
  return {
    byCost: params.limit === 'cost',
    seats: Math.min(Number(params.seats) || USUAL, Math.max(1, options)),
    budget: budget !== null && budget <= MOST_KRONER ? budget : null,
    completion:
      completion && COMPLETIONS.includes(completion) ? (completion as Completion) : 'add1',
  };
}

/** The limit as it is asked about; nothing while a budget is wanted and none is written. */
export function asked({ byCost, seats, budget, completion }: Limit) {
  if (byCost && budget === null) return undefined;
  return { seats, budget: byCost ? budget : null, completion };
}
