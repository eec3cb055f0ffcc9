import { api, Failure } from '../api';
import { failureText, t } from '../i18n';

/** A short message at the edge of the window. */
export interface Toast {
  id: number;
  text: string;
  /** A failure stays until it is closed; good news goes away by itself. */
  tone: 'done' | 'failure';
  action?: { label: string; run: () => void };
  /** Offers to undo the latest step, so it goes when another step is taken. */
  undoes?: boolean;
}

let next = 0;
let shown = $state.raw<readonly Toast[]>([]);

/** The toasts on show, oldest first. */
export const toasts = (): readonly Toast[] => shown;

/** Takes a toast away. */
export function dismiss(id: number) {
  shown = shown.filter((toast) => toast.id !== id);
}

/**
 * Shows a message, with one thing to do about it if wanted. Good news gives way to the next, so that no pile of it
 * covers what one works on; of failures at most three stand at a time.
 */
export function toast(
  text: string,
  options: Partial<Pick<Toast, 'tone' | 'action' | 'undoes'>> = {},
) {
  next += 1;
  const fresh = { id: next, text, tone: 'done' as const, ...options };
  const gives = (other: Toast) => other.tone === 'done' && fresh.tone === 'done';
  const others = shown.filter((other) => other.text !== text && !gives(other));
  shown = [...others, fresh].slice(-3);
}

/** Says what was just done and offers to undo it: the way to remove things without asking first. */
export function undoToast(text: string) {
  const run = () => void api.call('history.undo', {});
  toast(text, { action: { label: t('common-undo'), run }, undoes: true });
}

/** Takes back the offers to undo: something else has happened since. */
export function dropUndoToasts() {
  shown = shown.filter((toast) => !toast.undoes);
}

/** Tells about a failure until the user has closed it. */
export function failureToast(cause: unknown) {
  toast(failureText(Failure.from(cause)), { tone: 'failure' });
}

/** Shows what nobody else has answered, and keeps offers to undo true; until the returned function is called. */
export function watchForToasts(): () => void {
  const unanswered = (event: PromiseRejectionEvent) => {
    if (event.reason instanceof Failure) event.preventDefault();
    failureToast(event.reason);
  };
  addEventListener('unhandledrejection', unanswered);
  const deaf = api.onWrite((news) => {
    if (news === 'started') dropUndoToasts();
  });
  return () => {
    removeEventListener('unhandledrejection', unanswered);
    deaf();
  };
}
