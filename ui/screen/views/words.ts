import type { ScreenNow } from '$shared/api/generated/ScreenNow';
import { t } from '$shared/i18n';

/** What the hall is asked: the task's own words, the usual ones for its kind, or the evening's question. */
export function questionOf({ task, session, clock, title }: ScreenNow): string {
  if (task) return task.question || t(`live-question-${task.kind}`);
  return clock?.title || session.question || title;
}
