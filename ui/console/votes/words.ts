import type { Party } from '$shared/api/generated/Party';
import type { StandingRow } from '$shared/api/generated/StandingRow';
import { locale, t } from '$shared/i18n';
import type { Groups } from '../groups.svelte';

/** Things in a row: a, b og c. */
export const listed = (words: readonly string[]) =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);

/** A party's letters and name; several groups shown together carry the letters of each. */
export function partyWords(party: Party, groups: Groups): { letters: string; name: string } {
  const known = party.groups.flatMap((id) => groups.of(id) ?? []);
  return {
    letters: known.map(({ letters }) => letters).join(' '),
    name: listed(known.map(({ name }) => name)),
  };
}

/** The class that lends a party its colour. */
export const partyColour = (party: Party) => (party.groups.length === 1 ? party.groups[0]! : 'few');

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
