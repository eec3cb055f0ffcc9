import { t } from '$shared/i18n';
import type { Scale } from '../question';
import type { Part } from './parts';

/** One question with everything that is shown about it. */
export interface Shown {
  title: string;
  scale: Scale;
  parts: readonly Part[];
}

/** No cell breaks the table: tabs and line breaks become spaces. */
const line = (cells: readonly (string | number)[]) =>
  cells.map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t');

/** Everything on show as rows that a spreadsheet takes in when pasted; a heading for each question. */
export const asTable = (questions: readonly Shown[]): string =>
  questions.flatMap(rowsOf).map(line).join('\n');

function rowsOf({ title, scale, parts }: Shown): (string | number)[][] {
  const head = [
    t('evaluation-column-question'),
    t('evaluation-column-part'),
    t('evaluation-column-who'),
    ...scale.labels,
    t('evaluation-column-n'),
    t('evaluation-column-missing'),
    ...(scale.agrees ? [t('evaluation-column-top-count', { answer: scale.agrees })] : []),
  ];
  const rows = parts.flatMap((part) =>
    part.rows.map(({ label, who, counts, missing }) => [
      title,
      part.title,
      who ?? label,
      ...counts.options,
      counts.n,
      missing ?? '',
      ...(scale.agrees ? [counts.topTwo?.part ?? 0] : []),
    ]),
  );
  return rows.length > 0 ? [head, ...rows] : [];
}
