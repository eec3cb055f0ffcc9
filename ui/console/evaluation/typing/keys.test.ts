import { describe, expect, it } from 'vitest';
import type { Question } from '$shared/api/generated/Question';
import type { NamedGroup } from '$shared/groups';
import { deedOf, groupKeys, keysOf } from './keys';

const group = (id: string, letters: string, name: string) =>
  ({ id, letters, name, many: name }) as NamedGroup;

const groups = [
  group('citizen', 'Bo', 'Borger'),
  group('volunteer', 'Fr', 'Frivillig'),
  group('staff', 'Me', 'Medarbejder'),
  group('researcher', 'Fo', 'Forsker'),
  group('politician', 'Po', 'Politiker'),
];

const question = (kind: Question['kind'], ...codes: number[]) => ({
  kind,
  options: codes.map((code) => ({ code, text: {} })),
});
const degree = question('degree', 0, 1, 2, 3);

const press = (
  key: string,
  on: ReturnType<typeof question> | undefined,
  held: Partial<KeyboardEvent> = {},
) => deedOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, groupKeys(groups), on);

const key = (key: string, held: Partial<KeyboardEvent> = {}) => press(key, degree, held);

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
    expect(key('1')).toEqual({ kind: 'answer', code: 0 });
    expect(key('4')).toEqual({ kind: 'answer', code: 3 });
    expect(key('0')).toEqual({ kind: 'answer', code: null });
    expect(key(' ')).toEqual({ kind: 'answer', code: null });
    expect(key('5')).toBeUndefined();
  });

  it('is the number that is printed, where numbers are', () => {
    const wellbeing = question('who5', 5, 4, 3, 2, 1, 0);
    expect(press('5', wellbeing)).toEqual({ kind: 'answer', code: 5 });
    expect(press('0', wellbeing)).toEqual({ kind: 'answer', code: 0 });
    expect(press(' ', wellbeing)).toEqual({ kind: 'answer', code: null });
    const rating = question('rating', ...Array.from({ length: 11 }, (_, at) => at));
    expect(press('0', rating)).toEqual({ kind: 'answer', code: 0 });
    expect(press('+', rating)).toEqual({ kind: 'answer', code: 10 });
    expect(new Set(keysOf(rating).map(([own]) => own)).size).toBe(11);
  });

  it('ticks one of several, and goes on with nothing', () => {
    const several = question('severalOf', 3, 7);
    expect(press('2', several)).toEqual({ kind: 'toggle', code: 7 });
    expect(press(' ', several)).toEqual({ kind: 'answer', code: null });
  });

  it('takes the tick at a group away again', () =>
    expect(press('0', undefined)).toEqual({ kind: 'group', id: null }));

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
