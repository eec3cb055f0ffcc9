import type { Rule } from '$shared/api/generated/Rule';

/** The rules that one sees first. */
export const FIRST: readonly Rule[] = ['most_dots', 'equal_shares', 'equal_groups'];

const ALL: readonly string[] = [...FIRST, 'phragmen', 'pav'];

/** The rule that an address names; when it names none, the one that says what the vote's own result says. */
export function ruleOf(word: string | undefined, equalGroups: boolean): Rule {
  if (word && ALL.includes(word)) return word as Rule;
  return equalGroups ? 'equal_groups' : 'most_dots';
}

/** Whether a rule must know who voted for what. */
export const needsBallots = (rule: Rule) => rule !== 'most_dots' && rule !== 'equal_groups';
