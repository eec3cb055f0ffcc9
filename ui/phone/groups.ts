import type { Group } from '$shared/api/generated/Group';
import type { GroupId } from '$shared/components/GroupBadge.svelte';
import { hasMessage, t } from '$shared/i18n/translate';

/** A stakeholder group in the words of the project, or the standard ones. */
export interface NamedGroup {
  id: GroupId;
  name: string;
  letters: string;
}

const standard = (key: string) => (hasMessage(key) ? t(key) : '');

/** A group as it is shown. */
export const named = ({ id, name, letters }: Group): NamedGroup => ({
  id: id as GroupId,
  name: name || standard(`groups-${id}`),
  letters: letters || standard(`groups-${id}-letters`),
});

/** One of them by its id. */
export function groupOf(groups: Group[], id: string | null | undefined): NamedGroup | undefined {
  const found = groups.find((group) => group.id === id);
  return found && named(found);
}
