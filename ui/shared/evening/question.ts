import type { LiveTask } from '../api/generated/LiveTask';
import type { Session } from '../api/generated/Session';
import type { TaskKind } from '../api/generated/TaskKind';
import { t } from '../i18n';

/** What a task of a kind usually asks: the evening's own question for what people write, else the words for its kind. */
export const usualQuestion = (kind: TaskKind, session: Pick<Session, 'question'>): string =>
  (kind === 'challenges' || kind === 'ideas') && session.question
    ? session.question
    : t(`live-question-${kind}`);

/** What a task asks. */
export const questionOf = (
  task: Pick<LiveTask, 'kind' | 'question'>,
  session: Pick<Session, 'question'>,
): string => task.question || usualQuestion(task.kind, session);
