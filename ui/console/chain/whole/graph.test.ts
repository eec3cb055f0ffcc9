import { expect, it } from 'vitest';
import type { ChainProject } from '$shared/api/generated/ChainProject';
import type { IdeaLink } from '$shared/api/generated/IdeaLink';
import { drawingOf, pathThrough, REST } from './graph';

const idea = (id: string, outcome: IdeaLink['outcome']) => ({ id, outcome }) as IdeaLink;
const link = (from: string, to: string, count = 1) => ({ from, to, count });
const chain = (ideas: IdeaLink[]) =>
  ({
    ideas,
    themes: [{ id: 'alene' }, { id: 'bus' }],
    activities: [{ id: 'b' }, { id: 'a' }],
    themeIdeas: [
      link('alene', 'ven', 2),
      link('alene', 'fest'),
      link('bus', 'fest'),
      link('bus', 'kaffe'),
    ],
    ideaActivities: [link('ven', 'a')],
  }) as unknown as ChainProject;
const decided = chain([idea('ven', 'chosen'), idea('fest', 'parked'), idea('kaffe', null)]);

it('draws what goes on one by one and folds the rest', () => {
  const { ideas, folded, edges } = drawingOf(decided, false);
  expect(ideas.map(({ id }) => id)).toEqual(['ven']);
  expect(folded).toHaveLength(2);
  expect(edges).toContainEqual({ from: 'theme:bus', to: REST, count: 2 });
});

it('draws everything when it is unfolded', () => {
  expect(drawingOf(decided, true).folded).toEqual([]);
});

it('draws a dozen ideas while nothing has been chosen', () => {
  const many = Array.from({ length: 40 }, (_, index) => idea(String(index), null));
  expect(drawingOf(chain(many), false).ideas).toHaveLength(12);
});

it('puts things beside what they come from', () => {
  const turned = chain([idea('kaffe', 'chosen'), idea('ven', 'chosen')]);
  const { ideas, activities } = drawingOf(turned, false);
  expect(ideas.map(({ id }) => id)).toEqual(['ven', 'kaffe']);
  expect(activities.map(({ id }) => id)).toEqual(['a', 'b']);
});

it('keeps an idea in sight that an activity rests on, whatever was decided later', () => {
  const { ideas } = drawingOf(chain([idea('ven', 'parked'), idea('fest', 'chosen')]), false);
  expect(ideas.map(({ id }) => id)).toEqual(['ven', 'fest']);
});

it('finds the way through a node, and not the way back through its neighbours', () => {
  const { edges } = drawingOf(decided, true);
  expect([...pathThrough(edges, 'activity:a')].sort()).toEqual([
    'activity:a',
    'idea:ven',
    'theme:alene',
  ]);
  expect(pathThrough(edges, 'theme:bus')).toEqual(
    new Set(['theme:bus', 'idea:fest', 'idea:kaffe']),
  );
});
