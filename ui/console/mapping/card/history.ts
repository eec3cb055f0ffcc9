import type { Change } from '$shared/api/generated/Change';

/** One thing that happened to a card, as a message and what it tells about. */
export interface Event {
  at: string;
  actor: string;
  /** The message's name is `challenges-history-<kind>`. */
  kind: string;
  from: string;
  to: string;
  /** It happened by undo or redo. */
  turned: boolean;
}

/** How the values of a column are called. */
export type Names = (column: string, value: unknown) => string;

type Row = Record<string, unknown>;

const TOLD = {
  text: 'text',
  group_id: 'group',
  author_id: 'author',
  table_number: 'table',
  theme_id: 'theme',
} as const;

/** What happened to a card, the newest first. Where exactly it hung in its column is not told. */
export function eventsOf(changes: readonly Change[], names: Names): Event[] {
  return changes.flatMap(({ step, before, after }) => {
    const { at, actor, name } = step;
    const turned = name.startsWith('history.');
    return told(before as Row | null, after as Row | null, names).map((event) => ({
      at,
      actor,
      turned,
      ...event,
    }));
  });
}

function told(before: Row | null, after: Row | null, names: Names) {
  const plain = (kind: string) => [{ kind, from: '', to: '' }];
  if (!after) return plain('removed');
  if (!before) return plain(after.is_merge ? 'merged' : after.split_from ? 'part' : 'added');
  const columns = Object.entries(TOLD).filter(([column]) => before[column] !== after[column]);
  return [
    ...(before.merged_into === after.merged_into
      ? []
      : plain(after.merged_into ? 'merged-into' : 'unmerged')),
    ...(before.is_split === after.is_split ? [] : plain(after.is_split ? 'split' : 'unsplit')),
    ...columns.map(([column, kind]) => ({
      kind,
      from: names(column, before[column]),
      to: names(column, after[column]),
    })),
  ];
}
