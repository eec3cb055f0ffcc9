import Check from '@lucide/svelte/icons/check';
import Mail from '@lucide/svelte/icons/mail';
import UserCheck from '@lucide/svelte/icons/user-check';
import UserX from '@lucide/svelte/icons/user-x';
import X from '@lucide/svelte/icons/x';
import type { AttendanceState } from '$shared/api/generated/AttendanceState';
import type { Attendee } from '$shared/api/generated/Attendee';
import { t } from '$shared/i18n';
import type { Component } from 'svelte';

/** What can become of an invitation, in the order of time, each with its sign. */
export const states: readonly { state: AttendanceState; icon: Component }[] = [
  { state: 'invited', icon: Mail },
  { state: 'accepted', icon: Check },
  { state: 'declined', icon: X },
  { state: 'attended', icon: UserCheck },
  { state: 'no_show', icon: UserX },
];

/** The sign of a state. */
export const stateIcon = (state: AttendanceState) =>
  states.find((one) => one.state === state)!.icon;

/** The letter that sets a state, in the language in use. */
export const stateKey = (state: AttendanceState) => t(`attendance-key-${state}`);

/** The state that a letter sets. */
export const stateOfKey = (key: string): AttendanceState | undefined =>
  states.find(({ state }) => stateKey(state).toLowerCase() === key.toLowerCase())?.state;

/** What a press on a state makes of the one there is: the same again takes it back. */
export function pressedState(
  now: AttendanceState | null,
  pressed: AttendanceState,
): AttendanceState | null {
  if (now !== pressed) return pressed;
  return pressed === 'invited' ? null : 'invited';
}

/** Those to show: whoever fits the words, or else those on the list, or everybody. */
export function shownAttendees(
  people: readonly Attendee[],
  words: string,
  everybody: boolean,
): readonly Attendee[] {
  const wanted = words.trim().toLocaleLowerCase();
  if (!wanted) return everybody ? people : people.filter(({ state }) => state);
  return people.filter(({ name, organisation }) =>
    `${name} ${organisation ?? ''}`.toLocaleLowerCase().includes(wanted),
  );
}

/** How many stand in each state, and how many on the list in all. */
export function countStates(people: readonly Attendee[]) {
  const counts = { listed: 0, invited: 0, accepted: 0, declined: 0, attended: 0, no_show: 0 };
  for (const { state } of people) {
    if (!state) continue;
    counts.listed += 1;
    counts[state] += 1;
  }
  return counts;
}
