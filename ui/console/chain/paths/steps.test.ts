import type { CardPath } from '$shared/api/generated/CardPath';
import type { PathIdea } from '$shared/api/generated/PathIdea';
import { describe, expect, it } from 'vitest';
import { endingOf, stepsOf } from './steps';

const idea = (outcome: PathIdea['outcome'], reason = ''): PathIdea => ({
  id: '1',
  title: 'Samkørsel',
  outcome,
  reason,
  dots: 9,
  way: 'dots',
});

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

const activity = {
  id: '1',
  title: 'Samkørsel til aftenhold',
  state: 'testing' as const,
  owner: null,
  nextStep: '',
};

describe('the path of a card', () => {
  it('ends where it has come to', () => {
    expect(endingOf(path({}))).toBe('waiting');
    expect(endingOf(path({ themes: ['Transport'] }))).toBe('themed');
    expect(endingOf(path({ ideas: [idea(null)] }))).toBe('answered');
    expect(endingOf(path({ ideas: [idea('parked')] }))).toBe('parked');
    expect(endingOf(path({ ideas: [idea('parked'), idea(null)] }))).toBe('answered');
    expect(endingOf(path({ ideas: [idea('parked'), idea('chosen')] }))).toBe('chosen');
    expect(endingOf(path({ ideas: [idea('chosen')], activities: [activity] }))).toBe('made');
  });

  it('tells what was decided and why', () => {
    const steps = stepsOf(path({ themes: ['Transport'], ideas: [idea('parked', 'For dyrt')] }));
    expect(steps.map(({ kind }) => kind)).toEqual(['themes', 'ideas']);
    expect(steps[1]!.lines[0]).toEqual({
      text: 'Samkørsel',
      note: '9 prikker · Parkeret · For dyrt',
    });
  });

  it('of an idea card does not repeat its title', () => {
    const own = path({ card: { kind: 'idea', id: '1' }, ideas: [idea('chosen')] });
    expect(stepsOf(own)[0]!.lines[0]).toEqual({ text: 'Valgt', note: '9 prikker' });
  });

  it('says when nobody has taken an activity on', () => {
    const steps = stepsOf(path({ ideas: [idea('chosen')], activities: [activity] }));
    expect(steps.at(-1)!.lines[0]!.note).toContain('Mangler tovholder');
  });
});
