import { live } from '$shared/api';
import type { Group } from '$shared/api/generated/Group';
import type { GroupId } from '$shared/components';
import { hasMessage, t } from '$shared/i18n';
import { createContext } from 'svelte';

/** A stakeholder group as it is shown: the project's own words, or the standard ones. */
export interface NamedGroup {
  id: GroupId;
  name: string;
  /** Its people, as in the middle of a sentence: `borgere`; a name of the project's own stays as it is. */
  many: string;
  /** Two letters for badges. */
  letters: string;
}

/** The project's stakeholder groups. */
export interface Groups {
  /** All of them, in the order in which they are shown everywhere. */
  readonly list: readonly NamedGroup[];
  /** One of them; undefined for none and for one that is gone. */
  of(id: string | null | undefined): NamedGroup | undefined;
}

const [groupsOf, setGroups] = createContext<Groups>();

const standard = (key: string) => (hasMessage(key) ? t(key) : '');

/** What a group is called, in the language in use. */
export const groupName = ({ id, name }: Pick<Group, 'id' | 'name'>): string =>
  name || standard(`groups-${id}`);

/** Follows the groups of the open project; called once, by the frame around its screens. */
export function layGroups(): Groups {
  const answer = live('groups.list', () => ({}));
  const list = $derived(
    (answer.data ?? []).map(({ id, name, letters }) => ({
      id: id as GroupId,
      name: groupName({ id, name }),
      many: name || standard(`groups-${id}-many`),
      letters: letters || standard(`groups-${id}-letters`),
    })),
  );
  const groups: Groups = {
    get list() {
      return list;
    },
    of: (id) => list.find((group) => group.id === id),
  };
  setGroups(groups);
  return groups;
}

/** The project's groups; to be called while a component starts. */
export const useGroups = groupsOf;
