import type { Change } from '$shared/api/generated/Change';

/** One thing that happened to an activity. */
export interface Event {
  at: string;
  actor: string;
  kind: 'added' | 'removed' | 'changed';
  /** The field's name as on the wire; its label is `field-<name>`. */
  field: string;
  from: string;
  to: string;
  /** It happened by undo or redo. */
  turned: boolean;
}

/** How the value of a column is written. */
export type Names = (column: string, value: unknown) => string;

type Row = Record<string, unknown>;

const told: Record<string, string> = {
  title: 'activityTitle',
  goal: 'goal',
  target_group: 'targetGroup',
  place: 'place',
  partners: 'partners',
  needs_people: 'needsPeople',
  needs_money: 'needsMoney',
  needs_room: 'needsRoom',
  first_step: 'firstStep',
  next_step: 'nextStep',
  next_step_due: 'nextStepDue',
  success_measure: 'successMeasure',
  owner_person_id: 'owner',
  owner_organisation_id: 'ownerOrganisation',
  starts: 'starts',
  ends: 'ends',
  state: 'state',
  state_note: 'stateNote',
};

/** What happened to an activity, the newest first. Its place in a column is not told. */
export function eventsOf(changes: readonly Change[], names: Names): Event[] {
  return changes.flatMap(({ step, before, after }): Event[] => {
    const { at, actor, name } = step;
    const base = { at, actor, turned: name.startsWith('history.'), field: '', from: '', to: '' };
    if (!before || !after) {
      return [{ ...base, kind: before ? 'removed' : 'added' }];
    }
    const [old, fresh] = [before as Row, after as Row];
    const columns = Object.keys(told).filter((column) => old[column] !== fresh[column]);
    return columns.map((column) => ({
      ...base,
      kind: 'changed',
      field: told[column]!,
      from: names(column, old[column]),
      to: names(column, fresh[column]),
    }));
  });
}
