import { describe, expect, it } from 'vitest';
import { cardId, newId } from './new-id';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-([47])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('ids made on a phone', () => {
  it('are UUIDs, and never the same', () => {
    expect(UUID.exec(newId())?.[1]).toBe('4');
    expect(UUID.exec(cardId())?.[1]).toBe('7');
    expect(new Set(Array.from({ length: 200 }, () => cardId(0))).size).toBe(200);
  });

  it('of cards follow the time', () => {
    const moment = Date.parse('2021-06-07T17:00:00Z');
    expect(cardId(moment).slice(0, 13)).toBe('0179e76a-b280');
    const ids = [0, 1, 1000, 2 ** 32, 2 ** 40].map((later) => cardId(moment + later));
    expect([...ids].sort()).toEqual(ids);
  });
});
