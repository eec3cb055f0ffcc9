import type { RevealedRules } from '../api/generated/RevealedRules';
import type { Rule } from '../api/generated/Rule';
import { kroner } from '../forms/kroner';
import { t } from '../i18n/translate';

/** What the rules were asked, as the hall reads it. */
export const rulesTitle = ({ seats, budget }: Pick<RevealedRules, 'seats' | 'budget'>) =>
  budget === null
    ? t('choices-compare-title', { count: seats })
    : t('choices-compare-title-cost', { budget: kroner(budget) });

/** What a rule does, for a number of ideas or with money to share out. */
export const ruleWords = (rule: Rule, byCost: boolean) =>
  t(`choices-rule-${rule}-${byCost ? 'cost' : 'text'}`);
