import { expect, it } from 'vitest';
import type { PhoneOwn } from '$shared/api/generated/PhoneOwn';
import type { Waiting } from '../waiting/deeds';
import { ownCards } from './own-cards';
import { byTheme, found } from './pick';

const fields = { description: '', targetGroup: '', needs: '', challenges: [] };
const own: PhoneOwn = {
  groupId: 'citizen',
  tableNumber: null,
  channel: 'phone',
  ticketNumber: null,
  cards: [
    {
      ...fields,
      id: '1',
      taskId: 'task',
      isIdea: false,
      text: 'Busen',
      groupId: 'citizen',
      canCorrect: true,
    },
  ],
  done: [],
  ballots: [],
};
const waiting = (kind: 'card' | 'correct', id: string, text: string): Waiting => ({
  kind,
  body: { ...fields, id, taskId: 'task', text, groupId: null },
  name: `${kind}:${id}`,
  token: 'mine',
  order: 1,
  version: 1,
  tries: 1,
  refused: null,
});

it('one sees what one wrote last, whether it is saved or not, the newest first', () => {
  const items = [waiting('correct', '1', 'Bussen'), waiting('card', '2', 'Trappen')];
  const mine = ownCards(own, items, () => false);
  expect(mine.map(({ card }) => card.text)).toEqual(['Trappen', 'Bussen']);
  expect(mine.map(({ waiting }) => waiting?.kind)).toEqual(['card', 'correct']);
  expect(mine[0]?.card.groupId).toBe('citizen');
});

it('a card that is saved and still waits for its answer stands there once', () => {
  expect(ownCards(own, [waiting('card', '1', 'Busen')], () => false)).toHaveLength(1);
});

it('challenges are found by words in any order, and stand by theme with the homeless last', () => {
  const all = [
    { id: '1', text: 'Ingen plan', theme: '' },
    { id: '2', text: 'Bussen kører ikke om aftenen', theme: 'Transport' },
    { id: '3', text: 'Langt til hallen', theme: 'Transport' },
  ];
  expect(found(all, 'AFTENEN bus').map(({ id }) => id)).toEqual(['2']);
  expect(found(all, 'transport').map(({ id }) => id)).toEqual(['2', '3']);
  expect(byTheme(all).map(({ theme }) => theme)).toEqual(['Transport', '']);
});
