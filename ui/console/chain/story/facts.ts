import type { ChainCard } from '$shared/api/generated/ChainCard';
import { formatDate, t } from '$shared/i18n';
import { dotsText, ownerName, stateName } from '../../activities/words';
import { choiceTitle } from '../words';

/** A short fact under a card's title. */
export interface Fact {
  text: string;
  warn?: boolean;
}

/** The stakeholder group whose colour a card carries. */
export function groupOf(card: ChainCard): string | null {
  if (card.kind === 'challenge' || card.kind === 'idea') return card.groupId;
  return card.kind === 'activity' ? (card.owner?.groupId ?? null) : null;
}

const plain = (...texts: (string | false | null | undefined)[]): Fact[] =>
  texts
    .filter((text) => typeof text === 'string' && text !== '')
    .map((text) => ({ text: text as string }));

/** What one wants to know about a link without opening it. */
export function factsOf(card: ChainCard): Fact[] {
  switch (card.kind) {
    case 'challenge':
      return plain(
        formatDate(card.date, 'day'),
        card.tableNumber !== null && t('chain-table-number', { table: card.tableNumber }),
        card.fate !== 'wall' && t(`chain-fate-${card.fate}`),
      );
    case 'theme':
      return plain(t('chain-challenges', { count: card.challenges }));
    case 'idea':
      return plain(dotsText(card.dots), card.outcome && t(`chain-outcome-${card.outcome}`));
    case 'round':
      return plain(
        card.date && formatDate(card.date, 'day'),
        card.voters > 0 && t('chain-voters', { count: card.voters }),
        card.dots !== null && t('activities-dots', { count: card.dots, way: card.way }),
      );
    case 'choice':
      return plain(
        choiceTitle(card),
        t('chain-went-on', { chosen: card.chosen, all: card.chosen + card.parked }),
      );
    case 'activity':
      return card.owner
        ? plain(ownerName(card.owner), stateName(card.state))
        : [
            ...plain(stateName(card.state)),
            ...(card.missing.includes('owner')
              ? [{ text: t('activities-no-owner'), warn: true }]
              : []),
          ];
  }
}
