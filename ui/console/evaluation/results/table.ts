import { t } from '$shared/i18n';
import type { Part } from './parts';

/** One question with everything that is shown about it. */
export interface Asked {
  title: string;
  parts: readonly Part[];
}

/** No cell breaks the table: tabs and line breaks become spaces. */
const line = (cells: readonly (string | number)[]) =>
  cells.map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t');

/** Everything on show as rows that a spreadsheet takes in when pasted. */
export function asTable(questions: readonly Asked[], degrees: readonly string[]): string {
  const head = [
    t('evaluation-column-question'),
    t('evaluation-column-part'),
    t('evaluation-column-who'),
    ...degrees,
    t('evaluation-column-n'),
    t('evaluation-column-missing'),
    t('evaluation-column-top-count'),
  ];
  const rows = questions.flatMap(({ title, parts }) =>
    parts.flatMap((part) =>
      part.rows.map(({ label, who, counts, missing }) => [
        title,
        part.title,
        who ?? label,
        ...counts.degrees,
        counts.n,
        missing ?? '',
        counts.topTwo,
      ]),
    ),
  );
  return [head, ...rows].map(line).join('\n');
}
