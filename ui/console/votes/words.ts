import type { StandingRow } from '$shared/api/generated/StandingRow';
import { listed, t } from '$shared/i18n';

/** Who leads, in a sentence; nothing while nobody has a dot. */
export function leaders(standings: readonly StandingRow[]): string {
  const first = standings.filter(({ rank, total }) => rank === 1 && total > 0);
  if (first.length === 0) return '';
  const named = ({ title, total }: StandingRow) => t('votes-idea-dots', { title, dots: total });
  const quoted = listed(first.map(({ title }) => t('votes-idea', { title })));
  if (first.length > 1) return t('votes-lead-tied', { ideas: quoted, dots: first[0]!.total });
  const next = standings.filter(({ rank, total }) => rank > 1 && rank <= 3 && total > 0);
  const lead = t('votes-lead', { idea: named(first[0]!) });
  // Half the hall on second place is no news.
  if (next.length === 0 || next.length > 3) return lead;
  return `${lead} ${t('votes-lead-next', { ideas: listed(next.map(named)) })}`;
}
