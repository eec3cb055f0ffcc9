import { describe, expect, it } from 'vitest';
import type { Waiting } from '../waiting/deeds';
import { addressOf, readFragment } from './fragment';

describe('what stands behind the # of the address', () => {
  it('is a secret, or nothing', () => {
    expect(readFragment('#AbC-12_x')).toEqual({ secret: 'AbC-12_x' });
    expect(readFragment('#BIRK%2047')).toEqual({ secret: 'BIRK 47' });
    expect(readFragment('')).toEqual({});
    expect(readFragment('#')).toEqual({});
  });

  it('brings everything that waits along to another address', () => {
    const item: Waiting = {
      kind: 'done',
      body: { taskId: 'task' },
      name: 'done:task',
      token: 'mine',
      order: 1,
      version: 1,
      tries: 2,
      refused: null,
    };
    const luggage = {
      token: 'mine',
      waiting: [item],
      drafts: { 'task:new': 'æ & ø # å' },
      earlier: ['old'],
    };
    const address = addressOf(' http://192.168.8.23:4747/ ', luggage);
    expect(address.startsWith('http://192.168.8.23:4747/#')).toBe(true);
    expect(readFragment(new URL(address).hash)).toEqual({ back: luggage });
  });

  it('is not trusted when it is nonsense', () => {
    expect(readFragment('#resume=mine&kept=%7Bnonsense').back).toEqual({
      token: 'mine',
      waiting: [],
      drafts: {},
      earlier: [],
    });
  });
});
