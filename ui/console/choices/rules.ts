import type { Rule } from '$shared/api/generated/Rule';

/** The rules that one sees first. */
export const FIRST: readonly Rule[] = ['most_dots', 'equal_shares', 'equal_groups'];

const ALL: readonly string[] = [...FIRST, 'phragmen', 'pav'];

/** The rule that an address names; the most dots when it names none. */
export const ruleOf = (word: string | undefined): Rule =>
  word && ALL.includes(word) ? (word as Rule) : 'most_dots';

/** Whether a rule must know who voted for what. */
export const needsBallots = (rule: Rule) => rule !== 'most_dots' && rule !== 'equal_groups';
