import { live } from '$shared/api';
import { named, type GroupsById, type NamedGroup } from '$shared/groups';
import { createContext } from 'svelte';

/** The project's stakeholder groups. */
export interface Groups extends GroupsById {
  /** All of them, in the order in which they are shown everywhere. */
  readonly list: readonly NamedGroup[];
}

const [groupsOf, setGroups] = createContext<Groups>();

/** Follows the groups of the open project; called once, by the frame around its screens. */
export function layGroups(): Groups {
  const answer = live('groups.list', () => ({}));
  const list = $derived((answer.data ?? []).map(named));
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
