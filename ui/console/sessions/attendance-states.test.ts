import type { AttendanceState } from '$shared/api/generated/AttendanceState';
import type { Attendee } from '$shared/api/generated/Attendee';
import { describe, expect, it } from 'vitest';
import { countStates, pressedState, shownAttendees, stateOfKey, states } from './attendance-states';

const person = (name: string, state: AttendanceState | null, organisation: string | null = null) =>
  ({ personId: name, name, state, organisation, groupId: null, intended: true }) satisfies Attendee;
const people = [
  person('Åse', 'attended', 'Vig IF'),
  person('Bo', null, 'Vig IF'),
  person('Carl', 'declined'),
];
const names = (words: string, everybody: boolean) =>
  shownAttendees(people, words, everybody).map(({ name }) => name);

describe('the list of an evening', () => {
  it('shows those on it, or everybody', () => {
    expect(names('', false)).toEqual(['Åse', 'Carl']);
    expect(names('', true)).toEqual(['Åse', 'Bo', 'Carl']);
  });
  it('finds people who are not on it, by name or organisation', () => {
    expect(names('bo', false)).toEqual(['Bo']);
    expect(names(' VIG ', false)).toEqual(['Åse', 'Bo']);
  });
  it('counts those on it', () =>
    expect(countStates(people)).toMatchObject({ listed: 2, attended: 1, declined: 1, invited: 0 }));
});

describe('a state', () => {
  it('is taken back by pressing it again, step by step off the list', () => {
    expect(pressedState(null, 'attended')).toBe('attended');
    expect(pressedState('attended', 'attended')).toBe('invited');
    expect(pressedState('invited', 'invited')).toBeNull();
  });
  it('has a letter of its own', () => {
    expect(stateOfKey('m')).toBe('attended');
    expect(stateOfKey('M')).toBe('attended');
    expect(stateOfKey('x')).toBeUndefined();
    const letters = states.map(({ state }) => state);
    expect(new Set(letters).size).toBe(states.length);
  });
});
