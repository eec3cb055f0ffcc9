import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';

const long = `${'Vi talte længe om bussen. '.repeat(20)}Mere Kaffe, tak.`;

describe('an excerpt', () => {
  it('stands around the hit, however it is written', () =>
    expect(excerpt('Mere Kaffe, tak', ' KAFFE ', true)).toEqual({
      before: 'Mere ',
      hit: 'Kaffe',
      after: ', tak',
    }));

  it('begins a few words before a hit that is far into a text', () => {
    const found = excerpt(long, 'kaffe', true)!;
    expect(found.before).toMatch(/^… [\S ]{60,120}Mere $/);
    expect(found.after).toBe(', tak.');
    expect(excerpt(long, 'kaffe', false)!.before).toBe(long.slice(0, long.indexOf('Kaffe')));
  });

  it('is nothing where nothing is looked for or found', () => {
    expect(excerpt(long, ' ', true)).toBeUndefined();
    expect(excerpt(long, 'te', false)?.hit).toBe('te');
    expect(excerpt(long, 'cykel', true)).toBeUndefined();
  });
});
