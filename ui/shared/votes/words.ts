import type { Party } from '$shared/api/generated/Party';
import type { GroupsById } from '$shared/groups';
import { listed } from '$shared/i18n/listed';

/** A party's letters and name; several groups shown together carry the letters of each. */
export function partyWords(party: Party, groups: GroupsById) {
  const known = party.groups.flatMap((id) => groups.of(id) ?? []);
  return {
    letters: known.map(({ letters }) => letters).join(' '),
    name: listed(known.map(({ name }) => name)),
    many: listed(known.map(({ many }) => many)),
  };
}

/** The class that lends a party its colour. */
export const partyColour = (party: Party) => (party.groups.length === 1 ? party.groups[0]! : 'few');
