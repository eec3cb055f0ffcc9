import type { Change } from '$shared/api/generated/Change';

/** One thing that happened to a row. */
export interface Event {
  at: string;
  actor: string;
  kind: 'added' | 'removed' | 'changed';
  /** The message that labels the field; empty when it is not about one. */
  label: string;
  from: string;
  to: string;
  /** It happened by undo or redo. */
  turned: boolean;
}

/** How the value of a column is written. */
export type Names = (column: string, value: unknown) => string;

type Row = Record<string, unknown>;

/** The columns that are told, in the order in which they are, with the messages that label them. */
export type Told = Readonly<Record<string, string>>;

/** What happened to a row, the newest first. */
export function eventsOf(changes: readonly Change[], told: Told, names: Names): Event[] {
  return changes.flatMap(({ step, before, after }): Event[] => {
    const { at, actor, name } = step;
    const base = { at, actor, turned: name.startsWith('history.'), label: '', from: '', to: '' };
    if (!before || !after) {
      return [{ ...base, kind: before ? 'removed' : 'added' }];
    }
    const [old, fresh] = [before as Row, after as Row];
    const columns = Object.keys(told).filter((column) => old[column] !== fresh[column]);
    return columns.map((column) => ({
      ...base,
      kind: 'changed',
      label: told[column]!,
      from: names(column, old[column]),
      to: names(column, fresh[column]),
    }));
  });
}
