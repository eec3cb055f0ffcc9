import type { TicketsFor } from '$shared/api/generated/TicketsFor';

const MOST = 500;

/** A count as typed; nothing is none, undefined when it is no number up to 500. */
export function readCount(text: string | undefined): number | undefined {
  const typed = (text ?? '').trim();
  if (typed === '') return 0;
  const count = /^\d{1,3}$/.test(typed) ? Number(typed) : MOST + 1;
  return count <= MOST ? count : undefined;
}

/** What is to be issued for each group, `''` standing for whoever comes; rows without a count are left out. */
export const ticketsFor = (rows: readonly string[], counts: Record<string, string>): TicketsFor[] =>
  rows
    .map((id) => ({ groupId: id || null, count: readCount(counts[id]) ?? 0 }))
    .filter(({ count }) => count > 0);
