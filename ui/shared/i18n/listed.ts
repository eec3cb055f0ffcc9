import { t } from './translate';

/** Things in a row: a, b og c. Phones of 2020 cannot all do it by themselves. */
export function listed(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  const before = words.slice(0, -1).join(', ');
  return before ? t('common-and', { before, last }) : last;
}
