import { api, live } from '$shared/api';
import type { DeskStatus } from '$shared/api/generated/DeskStatus';
import type { OpenProject } from '$shared/api/generated/OpenProject';
import { createContext } from 'svelte';

/** What lies on the desk: the settings, the recent projects and the open one. */
export interface Desk {
  readonly status: DeskStatus | undefined;
}

const [deskOf, setDesk] = createContext<Desk>();

/** Follows the desk for the whole window; called once, by the window. */
export function layDesk(): Desk {
  const status = live('desk.status', () => ({}));
  const desk = {
    get status() {
      return status.data;
    },
  };
  setDesk(desk);
  return desk;
}

/** The desk; to be called while a component starts. */
export const useDesk = deskOf;

/** The open project, for screens that only exist while one is open; to be called while a component starts. */
export function useProject(): { readonly current: OpenProject | null } {
  const desk = deskOf();
  return {
    get current() {
      return desk.status?.open ?? null;
    },
  };
}

/** Whether the open project can only be looked at; to be called while a component starts. */
export function useLocked(): { readonly current: boolean } {
  const project = useProject();
  return {
    get current() {
      return project.current?.readOnly ?? false;
    },
  };
}

/** How the window's own writes stand. */
export class SavedState {
  #underway = $state(0);
  /** When the latest write of this window was on disk. */
  at = $state.raw<Date>();

  constructor(clock: () => Date) {
    $effect(() =>
      api.onWrite((news) => {
        this.#underway += news === 'started' ? 1 : -1;
        if (news === 'saved') this.at = clock();
      }),
    );
  }

  /** Something is on its way to the disk. */
  get saving() {
    return this.#underway > 0;
  }
}
