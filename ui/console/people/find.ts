import type { OrganisationSummary } from '$shared/api/generated/OrganisationSummary';
import type { PersonSummary } from '$shared/api/generated/PersonSummary';

/** What the list of people is narrowed down to. */
export interface Search {
  words: string;
  /** A group's id, `none` for people without one, or empty for all. */
  group: string;
  /** Only those who agree to be contacted. */
  contactable: boolean;
}

/** What the list of people is put in order by. */
export type Order = 'name' | 'organisation' | 'attended';

/** Names are Danish whatever language the window speaks. */
export const { compare } = new Intl.Collator('da-DK');

const key = (text: string) => text.trim().toLocaleLowerCase();

/** Every word must be found somewhere about the person. */
function says(about: readonly (string | null)[], words: string): boolean {
  const text = key(about.filter(Boolean).join(' '));
  return key(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The people who fit, in order; those who are alike by name. */
export function findPeople(
  people: readonly PersonSummary[],
  { words, group, contactable }: Search,
  order: Order,
): PersonSummary[] {
  const byName = (a: PersonSummary, b: PersonSummary) => compare(a.name, b.name);
  const orders: Record<Order, (a: PersonSummary, b: PersonSummary) => number> = {
    name: byName,
    organisation: (a, b) =>
      Number(!a.organisation) - Number(!b.organisation) ||
      compare(a.organisation ?? '', b.organisation ?? '') ||
      byName(a, b),
    attended: (a, b) => b.attended - a.attended || byName(a, b),
  };
  return people
    .filter((person) => !group || (person.groupId ?? 'none') === group)
    .filter(({ consentAt }) => !contactable || consentAt)
    .filter(({ name, organisation, email, phone, notes }) =>
      says([name, organisation, email, phone, notes], words),
    )
    .sort(orders[order]);
}

/** The organisations of a kind (or of any) that fit, by name. */
export function findOrganisations(
  organisations: readonly OrganisationSummary[],
  words: string,
  kind: string,
): OrganisationSummary[] {
  return organisations
    .filter((one) => !kind || one.kind === kind)
    .filter(({ name, contact, notes }) => says([name, contact, notes], words))
    .sort((a, b) => compare(a.name, b.name));
}

/** The names, in small letters, that more than one person has. */
export function sharedNames(people: readonly Pick<PersonSummary, 'name'>[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of people) (seen.has(key(name)) ? shared : seen).add(key(name));
  return shared;
}

/** Whether a person's name is one of them. */
export const isShared = (shared: ReadonlySet<string>, name: string) => shared.has(key(name));

/** How many people each group has; `none` counts those without. */
export function countGroups(people: readonly PersonSummary[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { groupId } of people) {
    const group = groupId ?? 'none';
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/** The mail addresses of those who agree to be contacted, each once. */
export function addressesOf(people: readonly PersonSummary[]): string[] {
  return [...new Set(people.filter((one) => one.consentAt && one.email).map((one) => one.email))];
}
