import '$shared/i18n/every-sentence';
import { describe, expect, it } from 'vitest';
import { kroner, readKroner } from './kroner';

describe('an amount of kroner', () => {
  it.each(['25000', '25.000', ' 25 000 kr.', 'kr. 25.000', '25.000,-', '25000 kroner'])(
    'is read as it is written: %s',
    (text) => expect(readKroner(text)).toBe(25_000),
  );

  it('may be nothing, and nothing is not zero', () => {
    expect(readKroner('  ')).toBeNull();
    expect(readKroner('0')).toBe(0);
  });

  it.each(['-5', '12,50', '1.5', '1.00.000', 'mange', 'kr.', '1000000001', '1e6'])(
    'is not guessed: %s',
    (text) => expect(readKroner(text)).toBeUndefined(),
  );

  it('is written with the separators of the language', () =>
    expect(kroner(1_250_000)).toBe('1.250.000 kr.'));
});
