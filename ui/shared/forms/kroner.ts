import { formatNumber } from '../i18n/format';
import { t } from '../i18n/translate';

/** Most kroner in a cost or a budget. */
export const MOST_KRONER = 1_000_000_000;

/**
 * Reads an amount of whole kroner as people write it (25000, 25.000, 25 000 kr., kr. 25.000,-).
 * `null` when nothing is written; `undefined` when it is no amount from 0 to a billion.
 */
export function readKroner(text: string): number | null | undefined {
  const plain = text
    .trim()
    .replace(/^kr\.?\s*/i, '')
    .replace(/\s*(kr\.?|kroner|,-)$/i, '')
    .trim();
  if (plain === '') return text.trim() === '' ? null : undefined;
  if (!/^(\d+|\d{1,3}([.\s]\d{3})+)$/.test(plain)) return undefined;
  const amount = Number(plain.replace(/\D/g, ''));
  return amount <= MOST_KRONER ? amount : undefined;
}

/** An amount as it is written: 25.000 kr. */
export const kroner = (amount: number) => t('common-kroner', { amount: formatNumber(amount) });
