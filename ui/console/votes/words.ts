import type { RoundResult } from '$shared/api/generated/RoundResult';
import type { RoundTexts } from '$shared/api/generated/RoundTexts';
import type { StandingRow } from '$shared/api/generated/StandingRow';
import type { Way } from '$shared/api/generated/Way';
import { formatNumber, listed, t } from '$shared/i18n';
import { quoted } from '$shared/votes/words';
import type { Groups } from '../groups.svelte';

/** What a ballot asks for, in a few words. */
export function wayFacts(way: Way): string[] {
  switch (way.kind) {
    case 'dots':
      return [
        t('votes-dots-each', { count: way.dotsPerPerson }),
        t('votes-most-on-one', { count: way.maxPerIdea }),
      ];
    case 'approval':
      return [way.most ? t('votes-ticks', { count: way.most }) : t('votes-ticks-free')];
    case 'score':
      return [t('votes-scores')];
    case 'ranking':
      return [t('votes-places', { count: way.places })];
  }
}

/** Who votes, when not everybody does. */
export function voterFacts({ barred }: RoundTexts, groups: Groups): string | undefined {
  if (barred.length === 0) return undefined;
  const voting = groups.list.filter(({ id }) => !barred.includes(id));
  return t('votes-only', { groups: listed(voting.map(({ many }) => many)) });
}

/** What an idea got, as a number: points, or the average where groups count the same. */
export const amount = ({ average, total }: StandingRow) =>
  average === null ? String(total) : formatNumber(average / 100, { minimumFractionDigits: 2 });

/** What the numbers of a result are. */
export function countedAs({ way, equalGroups }: RoundResult): string {
  const places = way.kind === 'ranking' ? way.places : 0;
  const counted = t(`votes-counted-${way.kind}`, { places });
  return equalGroups ? `${counted} ${t('votes-counted-equal')}` : counted;
}

/** Who leads, in a sentence; nothing while nobody has anything. */
export function leaders({ standings, way, equalGroups }: RoundResult): string {
  const kind = equalGroups ? 'equal' : way.kind;
  const first = standings.filter(({ rank, total }) => rank === 1 && total > 0);
  if (first.length === 0) return '';
  const named = (row: StandingRow) => t('votes-idea-dots', { title: row.title, dots: amount(row) });

  if (first.length > 1)
    return t('votes-lead-tied', { ideas: quoted(first), dots: first[0]!.total, way: kind });
  const next = standings.filter(({ rank, total }) => rank > 1 && rank <= 3 && total > 0);
  const lead = t('votes-lead', { idea: named(first[0]!), way: kind });
  // Half the hall on second place is no news.
  if (next.length === 0 || next.length > 3) return lead;
  return `${lead} ${t('votes-lead-next', { ideas: listed(next.map(named)) })}`;
}
