import type { Group } from '$shared/api/generated/Group';
import type { PhoneOwn } from '$shared/api/generated/PhoneOwn';
import type { PhoneShared } from '$shared/api/generated/PhoneShared';
import type { Workshop } from '$shared/api/generated/Workshop';

/** What a phone may know before it has joined. */
export interface Door {
  title: string;
  groups: Group[];
  workshop: Workshop;
  date: string;
  place: string;
  isOver: boolean;
  ticketsOnly: boolean;
}

/** How it all stands; `now` is the laptop's time, RFC 3339. */
export interface State {
  own: PhoneOwn;
  shared: PhoneShared;
  now: string;
}

/** A phone that has been let in. */
export interface Joined extends State {
  token: string;
}
