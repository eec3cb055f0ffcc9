import { expect, it } from 'vitest';
import { asked, limitOf } from './limit';

it('is so many ideas, never more than there are', () => {
  expect(asked(limitOf({}, 20))).toEqual({ seats: 6, budget: null, completion: 'add1' });
  expect(limitOf({ seats: '30' }, 4).seats).toBe(4);
  expect(limitOf({ seats: 'mange' }, 0).seats).toBe(1);
});

it('is a budget once one is written, and zero is one', () => {
  expect(asked(limitOf({ limit: 'cost' }, 9))).toBeUndefined();
  expect(asked(limitOf({ limit: 'cost', budget: '0' }, 9))?.budget).toBe(0);
  expect(asked(limitOf({ limit: 'cost', budget: '-5' }, 9))).toBeUndefined();
  expect(asked(limitOf({ limit: 'cost', budget: '9999999999' }, 9))).toBeUndefined();
  expect(asked(limitOf({ budget: '500' }, 9))?.budget).toBeNull();
});

it('knows what becomes of the rest', () => {
  expect(limitOf({ completion: 'none' }, 9).completion).toBe('none');
  expect(limitOf({ completion: 'alt' }, 9).completion).toBe('add1');
});
