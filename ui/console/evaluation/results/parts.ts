import type { EvaluationResults } from '$shared/api/generated/EvaluationResults';
import type { GroupResults } from '$shared/api/generated/GroupResults';
import type { ItemResults } from '$shared/api/generated/ItemResults';
import type { OptionCounts } from '$shared/api/generated/OptionCounts';
import type { SessionSummary } from '$shared/api/generated/SessionSummary';
import type { Workshop } from '$shared/api/generated/Workshop';
import { capital, listed, t } from '$shared/i18n';
import type { Groups } from '../../groups.svelte';
import { sessionLabel } from '../../sessions/words';
import { peopleOf } from '../words';

/** What is looked at more closely: one workshop, or all of them. */
export type Scope = Workshop | 'all';

/** One line of a panel: a bar in the picture, a row in the table. */
export interface Row {
  label: string;
  /** In full, where the label is short. */
  who?: string;
  /** The groups it is about; several are shown as one. */
  groups?: readonly (string | null)[];
  counts: OptionCounts;
  /** How many left the question out, where that is known. */
  missing?: number;
  strong?: boolean;
}

/** Lines that belong together. */
export interface Part {
  title: string;
  /** The groups it is about, when it is about some. */
  groups?: readonly (string | null)[];
  rows: readonly Row[];
  /** What to know about them. */
  note?: string;
}

/** What the parts are made of. */
export interface Material {
  results: EvaluationResults;
  sessions: readonly SessionSummary[];
  groups: Groups;
}

/** Everything there is to show about one item: by workshop, by evening, by group. */
export function partsOf(item: string, scope: Scope, material: Material): Part[] {
  const parts = [byWorkshop(item, scope, material)];
  if (scope === 'all') return [...parts, ...groupsOverTime(item, material)];
  return [...parts, ...byEvening(item, scope, material), ...byGroup(item, scope, material)];
}

const find = (items: readonly ItemResults[], id: string) => items.find(({ item }) => item === id);

/** An item's line, where its answers can be counted and shown. */
const rowOf = (found: ItemResults | undefined, label: string): Row | undefined =>
  found?.counts ? { label, counts: found.counts, missing: found.missing } : undefined;

function byWorkshop(item: string, scope: Scope, { results }: Material): Part {
  const held = results.workshops.flatMap(({ workshop, items }) => {
    const row = rowOf(find(items, item), t(`workshop-${workshop}`));
    return row ? [{ workshop, row: { ...row, strong: workshop === scope } }] : [];
  });
  const rows: Row[] = held.map(({ row }) => row);
  const [only] = held;
  if (only && held.length === 1)
    return { title: capital(t(`evaluation-name-${only.workshop}`)), rows };
  const all = rowOf(find(results.items, item), t('evaluation-total'));
  if (scope === 'all' && all) rows.push({ ...all, strong: true });
  return { title: t('evaluation-by-workshop'), rows };
}

function byEvening(item: string, scope: Workshop, { results, sessions }: Material): Part[] {
  const held = results.workshops.find(({ workshop }) => workshop === scope)?.sessions ?? [];
  if (held.length < 2) return [];
  const rows = held.flatMap(({ sessionId, items }) => {
    const session = sessions.find(({ id }) => id === sessionId);
    const row = session && rowOf(find(items, item), sessionLabel(session));
    return row ? [row] : [];
  });
  const isHidden = held.some(({ items }) => {
    const found = find(items, item);
    return found && found.n > 0 && !found.counts;
  });
  return [
    {
      title: t('evaluation-by-evening', { workshop: capital(t(`evaluation-name-${scope}`)) }),
      rows,
      ...(isHidden && { note: t('evaluation-evenings-hidden') }),
    },
  ];
}

function byGroup(item: string, scope: Workshop, { results, groups }: Material): Part[] {
  const workshop = results.workshops.find((one) => one.workshop === scope);
  const found = workshop && find(workshop.items, item);
  if (!found?.counts?.n) return [];
  const title = t('evaluation-by-group', { workshop: capital(t(`evaluation-name-${scope}`)) });
  const sets = found.byGroup;
  if (sets.length === 0) return [{ title, rows: [], note: t('evaluation-groups-hidden') }];
  if (isNobody(sets)) return [{ title, rows: [], note: t('evaluation-groups-unknown') }];
  const rows = sets.map((set) => ({ ...named(set.groups, sets, groups), counts: set.counts }));
  return [{ title, rows, note: mergedNote(sets, groups, results.limit) }];
}

/** Nobody has ticked a group. */
const isNobody = (sets: readonly Pick<GroupResults, 'groups'>[]) =>
  sets.every((set) => set.groups.every((group) => group === null));

function named(
  ids: readonly (string | null)[],
  sets: readonly Pick<GroupResults, 'groups'>[],
  groups: Groups,
): Pick<Row, 'label' | 'who' | 'groups'> {
  const who = capital(peopleOf(ids, groups));
  const merged = sets.filter((set) => set.groups.length > 1).length;
  const rest = ids.length > 1 && merged === 1 && sets.length > 1;
  return { label: rest ? t('evaluation-rest') : who, who, groups: ids };
}

function mergedNote(sets: readonly Pick<GroupResults, 'groups'>[], groups: Groups, limit: number) {
  const merged = sets.filter((set) => set.groups.length > 1);
  const notes = merged.map((set) =>
    t('evaluation-groups-merged', { groups: capital(peopleOf(set.groups, groups)), limit }),
  );
  return notes.join(' ') || undefined;
}

/** The groups across the workshops, a part each, after what cannot be shown. */
function groupsOverTime(item: string, { results, groups }: Material): Part[] {
  const hidden = results.workshops
    .filter(({ items }) => {
      const found = find(items, item);
      return found?.counts && found.counts.n > 0 && found.byGroup.length === 0;
    })
    .map(({ workshop }) => t(`evaluation-name-${workshop}`));
  const sets = results.trend.find((one) => one.item === item)?.byGroup ?? [];
  const note =
    hidden.length > 0
      ? t('evaluation-workshops-hidden', { workshops: capital(listed(hidden)) })
      : mergedNote(sets, groups, results.limit);
  const parts: Part[] = sets.map((set) => ({
    title: capital(peopleOf(set.groups, groups)),
    groups: set.groups,
    rows: set.points.map(({ workshop, counts }) => ({ label: t(`workshop-${workshop}`), counts })),
  }));
  if (isNobody(sets)) parts.length = 0;
  return note ? [{ title: t('evaluation-groups-over-time'), rows: [], note }, ...parts] : parts;
}
