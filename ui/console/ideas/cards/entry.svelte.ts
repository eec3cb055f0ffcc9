/** What stands in the quick entry; it stays when one looks at something else and comes back. */
export const entry = $state({ title: '', groupId: null as string | null, table: '' });

/** The table's number; null when nothing usable was typed. */
export function tableNumber(text: string): number | null {
  const number = Number(text.trim());
  return Number.isInteger(number) && number >= 1 && number <= 999 ? number : null;
}
