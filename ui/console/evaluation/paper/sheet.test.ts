import { describe, expect, it } from 'vitest';
import type { Form } from '$shared/api/generated/Form';
import type { Question } from '$shared/api/generated/Question';
import { languagesOf, sheetOf } from './sheet';

const both = (da: string, en = da) => ({ da, en });

const question = (id: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  id,
  item: id,
  kind,
  required: false,
  lead: null,
  text: both(`${id} på dansk`, `${id} in English`),
  options: [],
  least: null,
  most: null,
  ends: null,
  askIf: null,
  credit: null,
  ...more,
});

const yesNo = [
  { code: 0, text: both('Nej', 'No') },
  { code: 1, text: both('Ja', 'Yes') },
];
const several = [
  { code: 4, text: both('En nabo', 'A neighbour') },
  { code: 9, text: both('En fremmed', 'A stranger') },
];
const numbers = Array.from({ length: 11 }, (_, code) => ({ code, text: both(String(code)) }));

const form: Form = {
  id: 'own',
  version: 1,
  title: both('Vores', 'Ours'),
  questions: [
    question('met', 'yesNo', { options: yesNo }),
    question('how', 'open', { askIf: { item: 'met', is: [1] } }),
    question('whom', 'severalOf', { options: several, askIf: { item: 'met', is: [1] } }),
    question('group', 'group'),
    question('again', 'rating', { options: numbers, ends: { low: both('Nej'), high: both('Ja') } }),
    question('times', 'number', { least: 0, most: 7, askIf: { item: 'whom', is: [4, 9] } }),
  ],
};

const of = {
  form,
  session: { workshop: 'ideas', track: 'everyone', date: '2021-08-16', place: 'Vig' } as const,
  groups: [
    { id: 'citizen', name: '', letters: '' },
    { id: 'extra1', name: 'Pårørende', letters: 'På' },
  ],
  groupKeys: new Map([
    ['b', 'citizen'],
    ['å', 'extra1'],
  ]),
};

const sheet = sheetOf(of, 'da');

describe('a sheet', () => {
  it('says whose evening it is', () =>
    expect(sheet.evening).toBe('Idéer og ønsker · Alle · mandag den 16. august 2021 · Vig'));

  it('numbers every question, as the typing view does', () =>
    expect(sheet.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]));

  it('says in words who answers what', () =>
    expect(sheet.questions.map(({ condition }) => condition)).toEqual([
      '',
      'Hvis ja:',
      'Hvis ja:',
      '',
      '',
      'Hvis „En nabo“ eller „En fremmed“ i spørgsmål 3:',
    ]));

  it('has the key of the typing view at each box', () => {
    const keys = sheet.questions.map(({ boxes }) => boxes.map(({ key }) => key).join(''));
    expect(keys).toEqual(['12', '', '12', 'BÅ', '0123456789+', '']);
  });

  it('has lines where one writes, and says how', () => {
    expect(sheet.questions.map(({ lines }) => lines)).toEqual([0, 3, 0, 0, 0, 1]);
    expect(sheet.questions[5]?.hint).toBe('Skriv et tal fra 0 til 7.');
  });

  it('speaks one language throughout, also the names of groups and days', () => {
    const english = sheetOf(of, 'en');
    expect(english.evening).toContain('Monday');
    expect(english.questions[1]?.condition).toBe('If yes:');
    expect(english.questions[3]?.boxes.map(({ label }) => label)).toEqual(['Citizen', 'Pårørende']);
    expect(JSON.stringify(english)).not.toContain('på dansk');
    expect(sheetOf(of, 'da')).toEqual(sheet);
  });
});

it('can be had in the languages in which every question is written', () => {
  expect(languagesOf(form)).toEqual(['da', 'en']);
  const half = [...form.questions, question('more', 'open', { text: { da: 'Mere?', en: ' ' } })];
  expect(languagesOf({ ...form, questions: half })).toEqual(['da']);
});
