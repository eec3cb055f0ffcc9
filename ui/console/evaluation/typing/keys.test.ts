import { describe, expect, it } from 'vitest';
import type { NamedGroup } from '../../groups.svelte';
import { deedOf, groupKeys } from './keys';

const group = (id: string, letters: string, name: string) =>
  ({ id, letters, name, many: name }) as NamedGroup;

const groups = [
  group('citizen', 'Bo', 'Borger'),
  group('volunteer', 'Fr', 'Frivillig'),
  group('staff', 'Me', 'Medarbejder'),
  group('researcher', 'Fo', 'Forsker'),
  group('politician', 'Po', 'Politiker'),
];

const key = (key: string, held: Partial<KeyboardEvent> = {}) =>
  deedOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, groupKeys(groups), 4);

describe('the groups', () => {
  it('have a key each, from their own letters', () =>
    expect([...groupKeys(groups).keys()]).toEqual(['b', 'f', 'm', 'o', 'p']));

  it('still have one when the letters are taken', () => {
    const own = [group('extra1', 'På', 'Pårørende'), group('extra2', 'Bo', 'Bof')];
    const third = group('extra3', 'Fo', 'Po');
    expect([...groupKeys([...groups, ...own, third]).keys()].slice(5)).toEqual(['å', '5', '6']);
  });
});

describe('a key on the form', () => {
  it('is a degree from 1 to the top of the scale, or no answer', () => {
    expect(key('1')).toEqual({ kind: 'degree', degree: 0 });
    expect(key('4')).toEqual({ kind: 'degree', degree: 3 });
    expect(key('0')).toEqual({ kind: 'degree', degree: null });
    expect(key(' ')).toEqual({ kind: 'degree', degree: null });
    expect(key('5')).toBeUndefined();
  });

  it('is a group, in small or large letters', () => {
    expect(key('o')).toEqual({ kind: 'group', id: 'researcher' });
    expect(key('B')).toEqual({ kind: 'group', id: 'citizen' });
  });

  it('is left to the window when it is held with another or means nothing', () => {
    expect(key('f', { ctrlKey: true })).toBeUndefined();
    expect(key('b', { metaKey: true })).toBeUndefined();
    expect(key('x')).toBeUndefined();
    expect(key('Tab')).toBeUndefined();
  });
});
