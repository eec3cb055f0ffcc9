import type { Finding } from '$shared/api/generated/Finding';
import { setLanguage } from '$shared/i18n';
import { afterEach, describe, expect, it } from 'vitest';
import type { Groups } from '../../groups.svelte';
import { sentences } from './findings';

const many: Record<string, string> = { citizen: 'borgere', staff: 'medarbejdere', extra1: 'Unge' };
const groups = {
  list: [],
  of: (id: string) => (many[id] ? { many: many[id] } : undefined),
} as unknown as Groups;

const said = (...findings: Finding[]) => sentences(findings, groups, (item) => `${item}?`);

const agree = (part: Partial<Extract<Finding, { kind: 'agree' }>>): Finding => ({
  kind: 'agree',
  item: 'heard',
  answered: 'degree',
  workshop: 'activities',
  share: { word: 'part', part: 9, whole: 10 },
  change: null,
  ...part,
});

afterEach(() => setLanguage('da'));

describe('what the answers say', () => {
  it('is told with time and change first, and then only what moved', () =>
    expect(
      said(
        agree({ change: { step: 'slightlyMore', since: 'mapping' } }),
        { kind: 'groups', item: 'heard', highest: ['citizen'], lowest: ['staff', 'extra1', null] },
        agree({
          item: 'continue',
          share: { word: 'almostAll' },
          change: { step: 'same', since: 'mapping' },
        }),
        agree({ item: 'parking', change: { step: 'unsure', since: 'mapping' } }),
        agree({
          item: 'meaningful',
          share: { word: 'all' },
          change: { step: 'more', since: 'ideas' },
        }),
      ),
    ).toEqual([
      '9 af 10 følte sig hørt på tredje workshop, lidt flere end på den første.',
      'Borgere svarer højest, mens medarbejdere, Unge og deltagere uden gruppe svarer lavest.',
      'Næsten alle har lyst til at være med igen.',
      '9 af 10 svarer i nogen eller høj grad ja til „parking?“.',
      'Alle synes, at det, vi laver sammen, giver mening, flere end på den anden.',
    ]));

  it('does not make a change of what may be chance', () =>
    expect(
      said(
        agree({
          share: { word: 'about', part: 9, whole: 10 },
          change: { step: 'unsure', since: 'mapping' },
        }),
        { kind: 'groupsUnsure', item: 'heard' },
      ),
    ).toEqual([
      'Omkring 9 af 10 følte sig hørt på tredje workshop. Forskellen fra første workshop kan være tilfældig.',
      'Der er ingen sikker forskel mellem grupperne.',
    ]));

  it('is told of all workshops as one', () =>
    expect(said(agree({ workshop: null }))).toEqual([
      '9 af 10 følte sig hørt på alle workshops under ét.',
    ]));

  it('has words for a question of the project’s own', () =>
    expect(said(agree({ item: 'parking', workshop: 'mapping' }))).toEqual([
      '9 af 10 svarer i nogen eller høj grad ja til „parking?“ på første workshop.',
    ]));

  it('says so when there is too little to go by', () =>
    expect(said({ kind: 'tooFew', workshop: 'ideas', responses: 1 })).toEqual([
      'Der er kun ét svar fra anden workshop endnu. Det er for lidt til at sige noget.',
    ]));

  it('is told in English too', () => {
    setLanguage('en');
    expect(said(agree({ change: { step: 'fewer', since: 'mapping' } }))).toEqual([
      '9 of 10 felt heard at the third workshop, fewer than at the first.',
    ]);
  });
});
