import type { Rule } from '$shared/api/generated/Rule';

const BY_NUMBER: readonly Rule[] = ['most_dots', 'equal_shares', 'equal_groups'];
const BY_COST: readonly Rule[] = ['most_dots', 'equal_shares', 'votes_per_cost', 'equal_groups'];

/** The rules that one sees first. */
export const firstRules = (byCost: boolean) => (byCost ? BY_COST : BY_NUMBER);

/** The rule that an address names; when it names none that can be asked so, the one that says what the vote's own result says. */
export function ruleOf(word: string | undefined, byCost: boolean, equalGroups: boolean): Rule {
  const all: readonly Rule[] = byCost
    ? [...BY_COST, 'phragmen']
    : [...BY_NUMBER, 'phragmen', 'pav'];
  return all.find((rule) => rule === word) ?? (equalGroups ? 'equal_groups' : 'most_dots');
}

/** Whether a rule must know who voted for what. */
export const needsBallots = (rule: Rule) =>
  !['most_dots', 'votes_per_cost', 'equal_groups'].includes(rule);
