import type { Party } from '$shared/api/generated/Party';
import type { RoundResult } from '$shared/api/generated/RoundResult';
import type { RoundTexts } from '$shared/api/generated/RoundTexts';
import type { StandingRow } from '$shared/api/generated/StandingRow';
import type { Way } from '$shared/api/generated/Way';
import { formatNumber, locale, t } from '$shared/i18n';
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
  average === null ? String(total) : formatNumber(average / 100);

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
  const quoted = listed(first.map(({ title }) => t('votes-idea', { title })));
  if (first.length > 1)
    return t('votes-lead-tied', { ideas: quoted, dots: first[0]!.total, way: kind });
  const next = standings.filter(({ rank, total }) => rank > 1 && rank <= 3 && total > 0);
  const lead = t('votes-lead', { idea: named(first[0]!), way: kind });
  // Half the hall on second place is no news.
  if (next.length === 0 || next.length > 3) return lead;
  return `${lead} ${t('votes-lead-next', { ideas: listed(next.map(named)) })}`;
}
