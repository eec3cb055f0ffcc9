import type { Group } from '$shared/api/generated/Group';
import type { GroupId } from '$shared/components/GroupBadge.svelte';
import { hasMessage, t } from '$shared/i18n/translate';

/** A stakeholder group as it is shown: the project's own words, or the standard ones. */
export interface NamedGroup {
  id: GroupId;
  name: string;
  /** One of its people, as in the middle of a sentence: `borger`; a name of the project's own stays as it is. */
  one: string;
  /** Its people, as in the middle of a sentence: `borgere`; a name of the project's own stays as it is. */
  many: string;
  /** Two letters for badges. */
  letters: string;
}

/** Where groups are looked up by their id. */
export interface GroupsById {
  /** One of them; undefined for none and for one that is gone. */
  of(id: string | null | undefined): NamedGroup | undefined;
}

const standard = (key: string) => (hasMessage(key) ? t(key) : '');

/** A group as it is shown. */
export const named = ({ id, name, letters }: Group): NamedGroup => ({
  id: id as GroupId,
  name: name || standard(`groups-${id}`),
  one: name || standard(`groups-${id}`).toLowerCase(),
  many: name || standard(`groups-${id}-many`),
  letters: letters || standard(`groups-${id}-letters`),
});

/** One of them by its id. */
export function groupOf(
  groups: readonly Group[],
  id: string | null | undefined,
): NamedGroup | undefined {
  const found = groups.find((group) => group.id === id);
  return found && named(found);
}
