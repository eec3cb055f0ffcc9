import type { ComparedLine } from '$shared/api/generated/ComparedLine';
import type { Comparison } from '$shared/api/generated/Comparison';
import type { Disputed } from '$shared/api/generated/Disputed';
import type { Party } from '$shared/api/generated/Party';
import type { PartyDots } from '$shared/api/generated/PartyDots';
import type { RoundResult } from '$shared/api/generated/RoundResult';
import type { StandingRow } from '$shared/api/generated/StandingRow';
import type { Swap } from '$shared/api/generated/Swap';
import type { GroupsById } from '$shared/groups';
import { capital } from '$shared/i18n/capital';
import { formatNumber } from '$shared/i18n/format';
import { listed } from '$shared/i18n/listed';
import { t } from '$shared/i18n/translate';

/** A party's letters and people; several groups shown together carry the letters of each. */
export function partyWords(party: Party, groups: GroupsById) {
  const known = party.groups.flatMap((id) => groups.of(id) ?? []);
  const many = listed(known.map(({ many }) => many));
  return {
    letters: known.map(({ letters }) => letters).join(' '),
    /** Standing alone: `Borgere og politikere`. */
    name: capital(many),
    /** In the middle of a sentence: `borgere og politikere`. */
    many,
  };
}

/** The class that lends a party its colour. */
export const partyColour = (party: Party) => (party.groups.length === 1 ? party.groups[0]! : 'few');

/** An idea's dots by group: `Borgere 14, frivillige 12 og medarbejdere 3`; empty while it has none. */
export function shareWords(
  shares: readonly number[],
  parties: readonly Party[],
  groups: GroupsById,
): string {
  const said = parties.map((party, index) => ({
    group: partyWords(party, groups).many,
    dots: shares[index] ?? 0,
  }));
  return capital(listed(said.filter(({ dots }) => dots > 0).map((one) => t('votes-share', one))));
}

/** How long an idea's bar is: its points, or where groups count the same what it got on average. */
export const barLength = ({ average, total }: StandingRow) => average ?? total;

/** How long each party's part of that bar is, where it is not its points. */
export function barParts(
  { average, shares }: StandingRow,
  parties: readonly Party[],
): number[] | undefined {
  if (average === null) return undefined;
  const each = parties.map(({ voters }, index) => (shares[index] ?? 0) / Math.max(1, voters));
  const sum = each.reduce((all, one) => all + one, 0);
  return each.map((one) => (average * one) / (sum || 1));
}

/** What an idea got in numbers and words: 12 prikker, 8 krydser, 31 point; an average where groups count the same. */
export const amountWords = ({ average, total }: StandingRow, { way }: Pick<RoundResult, 'way'>) =>
  average === null
    ? t('votes-dots', { count: total, way: way.kind })
    : formatNumber(average / 100, { minimumFractionDigits: 2 });

/** Whether groups were too small to be shown alone. */
export const isTogether = (parties: readonly Party[]) =>
  parties.length === 0 || parties.some(({ groups }) => groups.length > 1);

/** Ideas by their titles, in a row. */
export const quoted = (ideas: readonly { title: string }[]) =>
  listed(ideas.map(({ title }) => t('votes-idea', { title })));

/** How a rule's answer differs from that of the most dots, a sentence each. */
export function swapWords(swaps: readonly Swap[], groups: GroupsById): string[] {
  if (swaps.length === 0) return [t('choices-swap-none')];
  const gained = swaps.filter(({ outcome }) => outcome === 'chosen');
  const lost = swaps.filter(({ mostDots }) => mostDots === 'chosen');
  const equal = swaps.filter((swap) => !gained.includes(swap) && !lost.includes(swap));
  const says: string[] = [];
  if (gained.length > 0 && lost.length > 0)
    says.push(t('choices-swap-both', { gained: quoted(gained), lost: quoted(lost) }));
  else if (gained.length > 0) says.push(t('choices-swap-gained', { ideas: quoted(gained) }));
  else if (lost.length > 0) says.push(t('choices-swap-lost', { ideas: quoted(lost) }));
  if (equal.length > 0) says.push(t('choices-swap-equal', { ideas: quoted(equal) }));
  for (const { title, carriedBy } of swaps)
    if (carriedBy.length > 0)
      says.push(
        t('choices-swap-carried', {
          idea: t('votes-idea', { title }),
          groups: listed(carriedBy.map((id) => groups.of(id)?.many ?? '')),
        }),
      );
  return says;
}

/** How far apart the groups are on an idea: `I gennemsnit 3 prikker hver fra borgere, 0,5 fra medarbejdere`. */
export function disputedWords(
  { most, least }: Disputed,
  { parties, way }: Pick<RoundResult, 'parties' | 'way'>,
  groups: GroupsById,
): string {
  // Of ticks the part of the party in percent.
  const [whole, parts] = way.kind === 'approval' ? [100, 1] : [1, 10];
  const each = ({ dots, voters }: PartyDots) =>
    formatNumber(Math.round((whole * parts * dots) / Math.max(1, voters)) / parts);
  const many = ({ party }: PartyDots) => {
    const of = parties[party];
    return of ? partyWords(of, groups).many : '';
  };
  return t('votes-disputed-by', {
    most: many(most),
    mostEach: each(most),
    least: many(least),
    leastEach: each(least),
    way: way.kind,
  });
}

/** Where a rule says something else than the first beside it, which is the most dots. */
export const swapsOf = ({ lines }: Comparison, rule: number): Swap[] =>
  lines
    .map(({ ideaId, title, outcomes }) => ({
      ideaId,
      title,
      outcome: outcomes[rule] ?? 'parked',
      mostDots: outcomes[0] ?? 'parked',
      carriedBy: [],
    }))
    .filter(({ outcome, mostDots }) => outcome !== mostDots);

/** So many rules the hall holds side by side; the others are for the laptop. */
export const HALL_RULES = 3;

/** Whether the hall's rules say different things about an idea. */
export const differs = ({ outcomes }: ComparedLine) =>
  outcomes.slice(0, HALL_RULES).some((outcome) => outcome !== outcomes[0]);

/** Whether rules side by side say the same. */
export const rulesSaid = ({ lines }: Comparison) =>
  t(lines.some(differs) ? 'revealed-rules-differ' : 'revealed-rules-agree');
