import type { OrganisationSummary } from '$shared/api/generated/OrganisationSummary';
import type { PersonSummary } from '$shared/api/generated/PersonSummary';
import { describe, expect, it } from 'vitest';
import {
  addressesOf,
  countGroups,
  findOrganisations,
  findPeople,
  isShared,
  sharedNames,
  type Order,
} from './find';

const person = (name: string, more: Partial<PersonSummary> = {}) =>
  ({
    id: name,
    name,
    groupId: null,
    organisation: null,
    email: '',
    phone: '',
    notes: '',
    attended: 0,
    consentAt: null,
    ...more,
  }) as PersonSummary;

const people = [
  person('Åse Holm', { groupId: 'citizen', attended: 2 }),
  person('Bo Friis', { groupId: 'staff', organisation: 'Vig IF', email: 'bo@vig.dk' }),
  person('Anne Aa', { organisation: 'Asnæs Motion', consentAt: '2021', email: 'anne@x.dk' }),
];

const names = (words = '', group = '', order: Order = 'name', contactable = false) =>
  findPeople(people, { words, group, contactable }, order).map(({ name }) => name);

describe('the list of people', () => {
  it('stands in Danish order', () => expect(names()).toEqual(['Anne Aa', 'Bo Friis', 'Åse Holm']));
  it('can be put in order by organisation, with those without one last', () =>
    expect(names('', '', 'organisation')).toEqual(['Anne Aa', 'Bo Friis', 'Åse Holm']));
  it('can be put in order by evenings attended', () =>
    expect(names('', '', 'attended')[0]).toBe('Åse Holm'));
  it('is searched for every word, wherever it stands', () => {
    expect(names('vig bo')).toEqual(['Bo Friis']);
    expect(names('ÅSE')).toEqual(['Åse Holm']);
    expect(names('vig anne')).toEqual([]);
  });
  it('is narrowed down to a group, or to those without one', () => {
    expect(names('', 'staff')).toEqual(['Bo Friis']);
    expect(names('', 'none')).toEqual(['Anne Aa']);
  });
  it('is narrowed down to those who agree to be contacted', () =>
    expect(names('', '', 'name', true)).toEqual(['Anne Aa']));
  it('counts its groups', () =>
    expect(Object.fromEntries(countGroups(people))).toEqual({ citizen: 1, staff: 1, none: 1 }));
});

describe('people of the same name', () => {
  it('are found in whatever letters', () => {
    const shared = sharedNames([{ name: 'Anne Jensen' }, { name: 'anne jensen ' }, { name: 'Bo' }]);
    expect(isShared(shared, 'ANNE JENSEN')).toBe(true);
    expect(isShared(shared, 'Bo')).toBe(false);
  });
});

describe('the addresses to write to', () => {
  it('are those of people who agree, each once', () =>
    expect(addressesOf([...people, people[2]!])).toEqual(['anne@x.dk']));
});

describe('the list of organisations', () => {
  const organisations = [
    { name: 'Østers', kind: 'company', contact: 'ring til Bo', notes: '' },
    { name: 'Vig IF', kind: 'sports_association', contact: '', notes: '' },
  ] as OrganisationSummary[];
  it('is narrowed down to a kind and to what is searched for', () => {
    const found = (words: string, kind: string) =>
      findOrganisations(organisations, words, kind).map(({ name }) => name);
    expect(found('', '')).toEqual(['Vig IF', 'Østers']);
    expect(found('', 'company')).toEqual(['Østers']);
    expect(found('bo', '')).toEqual(['Østers']);
  });
});
