import type { ChainCard } from '$shared/api/generated/ChainCard';
import type { ChoiceLink } from '$shared/api/generated/ChoiceLink';
import { formatDate, t } from '$shared/i18n';

/** How a choice was made, in a few words. */
export const choiceTitle = ({ rule, seats }: Pick<ChoiceLink, 'rule' | 'seats'>) =>
  rule === 'most_dots'
    ? t('chain-rule-most_dots', { seats: seats ?? 0 })
    : t('chain-rule-decision');

/** What a link of the chain is called. */
export function cardTitle(card: ChainCard): string {
  if (card.kind !== 'choice') return card.title;
  return t('chain-choice-on', { day: formatDate(card.decidedOn, 'date') });
}
