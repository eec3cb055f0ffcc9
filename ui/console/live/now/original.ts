import type { Change } from '$shared/api/generated/Change';

type Row = Record<string, unknown>;

/** What a card said when it came in; undefined while its history is not known. Changes come newest first. */
export function originalText(
  changes: readonly Change[],
  column: 'text' | 'title',
): string | undefined {
  const first = changes.at(-1);
  const row = (first?.before ?? first?.after) as Row | null | undefined;
  const text = row?.[column];
  return typeof text === 'string' ? text : undefined;
}
