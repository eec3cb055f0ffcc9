import { beforeEach, describe, expect, it } from 'vitest';
import { go, href, parseHash, route, setParams } from './router.svelte';

const arrived = () => new Promise((done) => addEventListener('hashchange', done, { once: true }));

describe('the address', () => {
  it('is read into room, rest and params', () => {
    expect(parseHash('#/ideas/a%20b?theme=3&x=%C3%A6')).toEqual({
      room: 'ideas',
      rest: ['a b'],
      params: { theme: '3', x: 'æ' },
    });
    expect(parseHash('')).toEqual({ room: '', rest: [], params: {} });
  });

  it('survives what cannot be decoded', () =>
    expect(parseHash('#/%E0%A4%A').room).toBe('%E0%A4%A'));

  it('is written as it is read', () => {
    const address = href('ideas', ['æ/ø'], { theme: 'a&b' });
    expect(parseHash(address)).toEqual({ room: 'ideas', rest: ['æ/ø'], params: { theme: 'a&b' } });
  });
});

describe('going somewhere', () => {
  beforeEach(async () => {
    location.hash = '';
    await new Promise((done) => setTimeout(done));
  });

  it('changes the route', async () => {
    const there = arrived();
    go('ideas', ['1'], { theme: '3' });
    await there;
    expect(route()).toEqual({ room: 'ideas', rest: ['1'], params: { theme: '3' } });
  });

  it('keeps the room when only params change', async () => {
    const there = arrived();
    go('ideas', [], { theme: '3', view: 'list' });
    await there;
    setParams({ theme: '', search: 'bus' });
    expect(route()).toEqual({ room: 'ideas', rest: [], params: { view: 'list', search: 'bus' } });
  });
});
