import { expect, it } from 'vitest';
import type { CardPath } from '$shared/api/generated/CardPath';
import { byAuthor } from './authors';

const path = (text: string, authorId: string | null, author: string | null): CardPath => ({
  card: { kind: 'challenge', id: text },
  text,
  groupId: 'citizen',
  author,
  authorId,
  date: '2021-06-07',
  became: [],
  themes: [],
  ideas: [],
  activities: [],
});

it('gives each who is known by name a sheet, two of the same name one each', () => {
  const all = [
    path('bussen', '1', 'Åse Holm'),
    path('døren', '2', 'Anne Jensen'),
    path('ingen', null, null),
    path('kaffen', '3', 'Anne Jensen'),
    path('vejen', '1', 'Åse Holm'),
  ];
  const sheets = byAuthor(all).map(({ author, paths }) => [author, paths.map(({ text }) => text)]);
  expect(sheets).toEqual([
    ['Anne Jensen', ['døren']],
    ['Anne Jensen', ['kaffen']],
    ['Åse Holm', ['bussen', 'vejen']],
  ]);
});
