import '$shared/i18n/every-sentence';
import type { CardPath } from '$shared/api/generated/CardPath';
import { expect, it } from 'vitest';
import { stepsOf } from './steps';

const path = (changes: Partial<CardPath>): CardPath => ({
  card: { kind: 'challenge', id: '1' },
  text: 'Bussen kører ikke',
  groupId: null,
  author: null,
  authorId: null,
  date: '2021-06-07',
  became: [],
  themes: [],
  ideas: [],
  activities: [],
  ...changes,
});

const idea = {
  id: '2',
  title: 'Samkørsel',
  outcome: null,
  reason: '',
  dots: 0,
  way: 'dots' as const,
};

it('tells in words how far a card has come', () => {
  const activity = { id: '3', title: 'Kør sammen', state: 'testing' as const, nextStep: '' };
  const steps = stepsOf(
    path({
      themes: ['Transport'],
      ideas: [{ ...idea, outcome: 'chosen', dots: 9, reason: 'Salen var enig' }],
      activities: [{ ...activity, owner: 'Bente, Vig IF' }],
    }),
  );
  expect(steps.map(({ kind, title }) => [kind, title])).toEqual([
    ['theme', 'Transport'],
    ['idea', 'Samkørsel'],
    ['activity', 'Kør sammen'],
  ]);
  expect(steps[1]!.notes).toEqual(['Valgt med 9 prikker', 'Begrundelse: Salen var enig']);
  expect(steps[2]!.notes).toEqual(['Prøves af nu', 'Tovholder: Bente, Vig IF']);
});

it('says so when nothing has come of a card yet, and no votes before a choice', () => {
  expect(stepsOf(path({})).map(({ kind }) => kind)).toEqual(['waiting']);
  expect(stepsOf(path({ ideas: [idea] }))[0]!.notes).toEqual(['Der er ikke valgt idéer endnu']);
});
