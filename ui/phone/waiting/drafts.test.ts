import { describe, expect, it } from 'vitest';
import { FakeStores } from '../fake-laptop';
import { Drafts } from './drafts.svelte';

describe('drafts', () => {
  it('survive a reload at any letter', () => {
    const stores = new FakeStores();
    new Drafts(stores.tab()).put('task:new', { text: 'Bussen kø' });
    expect(new Drafts(stores.tab()).get('task:new')).toEqual({ text: 'Bussen kø' });
  });

  it('are taken in by a tab where nobody writes, and never by one where somebody does', () => {
    const stores = new FakeStores();
    let isWriting = false;
    const here = new Drafts(stores.tab(), () => isWriting);
    const there = new Drafts(stores.tab(), () => true);
    there.put('task:new', 'første');
    expect(here.get('task:new')).toBe('første');
    isWriting = true;
    there.put('task:new', 'anden');
    expect(here.get('task:new')).toBe('første');
  });

  it('of one tab do not wipe those of another', () => {
    const stores = new FakeStores();
    const here = new Drafts(stores.tab(), () => true);
    const there = new Drafts(stores.tab(), () => true);
    here.put('a:new', 'min');
    there.put('b:new', 'din');
    here.put('a:new', 'min tekst');
    expect(here.all).toEqual({ 'a:new': 'min tekst', 'b:new': 'din' });
  });

  it('leave nothing behind', () => {
    const stores = new FakeStores();
    const drafts = new Drafts(stores.tab());
    drafts.put('task:new', 'hemmeligt');
    drafts.clear();
    expect(stores.text).not.toContain('hemmeligt');
    expect(drafts.get('task:new')).toBeUndefined();
  });
});
