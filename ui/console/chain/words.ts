import type { ChainCard } from '$shared/api/generated/ChainCard';
import type { ChoiceLink } from '$shared/api/generated/ChoiceLink';
import { formatDate, t } from '$shared/i18n';

/** How a choice was made, in a few words. */
export const choiceTitle = ({ rule, seats }: Pick<ChoiceLink, 'rule' | 'seats'>) =>
  rule === 'decision'
    ? t('chain-rule-decision')
    : t('chain-rule', { rule: t(`choices-rule-${rule}`), seats: seats ?? 0 });

/** What a link of the chain is called. */
export function cardTitle(card: ChainCard): string {
  if (card.kind !== 'choice') return card.title;
  return t('chain-choice-on', { day: formatDate(card.decidedOn, 'date') });
}
