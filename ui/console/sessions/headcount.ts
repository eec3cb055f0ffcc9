import type { Attendee } from '$shared/api/generated/Attendee';
import type { Headcount } from '$shared/api/generated/Headcount';

/** A group in an evening's count. */
export interface HeadcountRow {
  groupId: string;
  /** How many were in the room; null when they were not counted. */
  counted: number | null;
  /** How many were ticked by name. */
  named: number;
}

/** Each group with its count and how many were ticked by name. */
export function headcountRows(
  headcount: readonly Headcount[],
  people: readonly Attendee[],
): HeadcountRow[] {
  return headcount.map(({ groupId, people: counted }) => ({
    groupId,
    counted,
    named: people.filter((person) => person.groupId === groupId && person.state === 'attended')
      .length,
  }));
}

/** How many came: each group's count, or those ticked by name, and those without a group. */
export function total(rows: readonly HeadcountRow[], people: readonly Attendee[]): number {
  const groupless = people.filter((person) => !person.groupId && person.state === 'attended');
  return rows.reduce((sum, { counted, named }) => sum + (counted ?? named), groupless.length);
}

/** A count as it was typed: null for an empty field, undefined when it is not a number up to 10,000. */
export function readCount(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d{1,5}$/.test(typed) && Number(typed) <= 10_000 ? Number(typed) : undefined;
}
