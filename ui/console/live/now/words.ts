import type { LiveTask } from '$shared/api/generated/LiveTask';
import type { Session } from '$shared/api/generated/Session';
import type { TaskKind } from '$shared/api/generated/TaskKind';
import type { Workshop } from '$shared/api/generated/Workshop';
import { t } from '$shared/i18n';

/** What can be asked at each workshop, the usual first. */
export const kindsOf: Record<Workshop, readonly TaskKind[]> = {
  mapping: ['challenges', 'evaluation'],
  ideas: ['ideas', 'vote', 'evaluation'],
  activities: ['vote', 'ideas', 'evaluation'],
};

/** What a task asks: its own words, the evening's question, or the usual words for its kind. */
export const questionOf = (task: Pick<LiveTask, 'kind' | 'question'>): string =>
  task.question || t(`live-question-${task.kind}`);

/** What a new task of a kind would ask. */
export const usualQuestion = (kind: TaskKind, session: Session): string =>
  (kind === 'challenges' || kind === 'ideas') && session.question
    ? session.question
    : t(`live-question-${kind}`);
