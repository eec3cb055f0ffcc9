import type { ActivityCard } from '$shared/api/generated/ActivityCard';
import type { ActivityState } from '$shared/api/generated/ActivityState';
import type { DotSum } from '$shared/api/generated/DotSum';
import type { Owner } from '$shared/api/generated/Owner';
import { formatDate, t } from '$shared/i18n';

/** The states in the order of the board. */
export const states: readonly ActivityState[] = [
  'concretise',
  'ready',
  'testing',
  'adjusting',
  'kept',
  'stopped',
];

/** A state as a column is headed. */
export const stateName = (state: ActivityState) => t(`state-${state}`);

/** Who owns it: the person, the organisation, or both; an organisation that the name tells already is left out. */
export function ownerName({ person, organisation }: Owner): string {
  if (person && organisation && person.name.includes(organisation.name)) return person.name;
  return [person?.name, organisation?.name].filter(Boolean).join('\u00a0· ');
}

/** How late a next step is, or how soon; empty when it has no date. */
export function dueText(card: Pick<ActivityCard, 'lateDays' | 'nextStepDue'>): string {
  const { lateDays, nextStepDue } = card;
  if (!nextStepDue) return '';
  if (lateDays === null || lateDays < -7) return formatDate(nextStepDue, 'day');
  return lateDays > 0
    ? t('activities-late', { days: lateDays })
    : t('activities-due-in', { days: -lateDays });
}

/** Whether the next step ought to have been done. */
export const isLate = ({ lateDays }: Pick<ActivityCard, 'lateDays'>) => (lateDays ?? 0) > 0;

/** How many dots and from how many groups; empty when there was no vote. */
export function dotsText({ dots, groups, votingGroups, together, way }: DotSum): string {
  if (dots === 0) return '';
  // Of small groups that count as one, nobody knows whether each gave any.
  const all = groups === votingGroups && !together;
  const from =
    votingGroups > 1 &&
    (all ? t('activities-all-groups') : t('activities-some-groups', { groups, all: votingGroups }));
  return (
    [t('activities-dots', { count: dots, way }), from]
      .filter((words) => words !== false)
      // A line breaks between the two rather than within one.
      .map((words) => words.replaceAll(' ', '\u00a0'))
      .join(' · ')
  );
}

/** When it begins, or when it ends once it has begun; empty when neither is ahead of today. */
export function period(
  { starts, ends }: Pick<ActivityCard, 'starts' | 'ends'>,
  today: string,
): string {
  if (starts && starts > today) return t('trials-starts', { day: formatDate(starts, 'day') });
  return ends && ends >= today ? t('trials-ends', { day: formatDate(ends, 'day') }) : '';
}
