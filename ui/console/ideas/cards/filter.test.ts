import type { IdeaRow } from '$shared/api/generated/IdeaRow';
import { expect, it } from 'vitest';
import { arrange, type IdeaFilter, type IdeaOrder } from './filter';

const idea = (id: string, part: Partial<IdeaRow> = {}): IdeaRow => ({
  id,
  sessionId: 's',
  title: id,
  excerpt: '',
  groupId: null,
  tableNumber: null,
  challenges: ['c'],
  themes: [],
  dots: null,
  cost: null,
  merged: 0,
  way: 'dots',
  status: 'undecided',
  ...part,
});

const ideas = [
  idea('Samkørsel', { excerpt: 'Bussen er kørt', themes: ['tid'], dots: 18, status: 'chosen' }),
  idea('Årsfest', { challenges: [], dots: 3 }),
  idea('Aftenhold', { themes: ['tid', 'krop'], dots: 41, status: 'parked' }),
];

const shown = (part: Partial<IdeaFilter>, order: IdeaOrder = 'newest') =>
  arrange(ideas, { search: '', theme: '', challenge: '', status: '', ...part }, order, 'da-DK').map(
    ({ id }) => id,
  );

it('shows the card written last first', () => {
  expect(shown({})).toEqual(['Aftenhold', 'Årsfest', 'Samkørsel']);
});

it('finds all words wherever they stand on the card', () => {
  expect(shown({ search: 'KØRT sam' })).toEqual(['Samkørsel']);
});

it('finds cards by theme, by status and those that answer nothing', () => {
  expect(shown({ theme: 'tid' })).toEqual(['Aftenhold', 'Samkørsel']);
  expect(shown({ theme: 'tid', status: 'chosen' })).toEqual(['Samkørsel']);
  expect(shown({ status: 'unlinked' })).toEqual(['Årsfest']);
});

it('sorts Å after A and S, and by dots from most to fewest', () => {
  expect(shown({}, 'title')).toEqual(['Aftenhold', 'Samkørsel', 'Årsfest']);
  expect(shown({}, 'dots')).toEqual(['Aftenhold', 'Samkørsel', 'Årsfest']);
});
