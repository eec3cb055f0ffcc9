import type { AppEvent, Backend, PathRequest, ScreenDeed } from './backend';
import { Failure } from './failure';
import { operations, type Operations } from './generated/operations';
import type { Topic } from './generated/Topic';
import { Readiness } from './readiness';

/** The name of something the app can do, such as `challenges.add`. */
export type Operation = keyof Operations;
/** What an operation takes. */
export type Input<K extends Operation> = Operations[K]['input'];
/** What an operation answers. */
export type Output<K extends Operation> = Operations[K]['output'];

/** The course of a write: under way, on disk, or refused. */
export type WriteNews = 'started' | 'saved' | 'failed';

/** What kind of operation it is and which topics it reads. */
export function natureOf(operation: Operation): {
  kind: 'read' | 'write' | 'desk';
  topics: readonly Topic[];
} {
  return (operations as Record<string, ReturnType<typeof natureOf>>)[operation]!;
}

const hearers = new Set<(event: AppEvent) => void>();
const writeHearers = new Set<(news: WriteNews, operation: Operation) => void>();
let backend: Backend | undefined;
const readiness = new Readiness(() => backend?.ready());

/** Lays the line to the app; called once when a window starts. */
export function connect(line: Backend) {
  backend = line;
  line.listen((event) => {
    if (event.kind === 'closing') void settle();
    else hearers.forEach((heard) => heard(event));
  });
  // A window that is loaded again goes too, without the app saying so.
  addEventListener('beforeunload', leaveField);
}

function line(): Backend {
  if (!backend) throw new Failure('unreachable');
  return backend;
}

function tellWrite(news: WriteNews, operation: Operation) {
  writeHearers.forEach((heard) => heard(news, operation));
}

let latestWrite: Promise<unknown> = Promise.resolve();

/**
 * Writes are carried out in the order in which the user made them, however the line carries them: an
 * undo pressed at once must not overtake the deed that it is to undo.
 */
function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const turn = latestWrite.then(write);
  latestWrite = turn.catch(() => {});
  return turn;
}

/** The field one is typing in is left, so that it is saved like any other. */
function leaveField() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Before the window goes, all that was typed is saved. */
async function settle() {
  leaveField();
  let awaited;
  do {
    awaited = latestWrite;
    await awaited;
    await new Promise((go) => setTimeout(go));
  } while (awaited !== latestWrite);
  backend?.settled?.();
}

async function call<K extends Operation>(operation: K, input: Input<K>): Promise<Output<K>> {
  const { kind } = natureOf(operation);
  if (kind === 'write') tellWrite('started', operation);
  try {
    const ask = () => readiness.during(line().call(kind, operation, input));
    const answer = await (kind === 'write' || operation === 'desk.close' ? inTurn(ask) : ask());
    if (kind === 'write') tellWrite('saved', operation);
    return answer as Output<K>;
  } catch (cause) {
    if (kind === 'write') tellWrite('failed', operation);
    throw Failure.from(cause);
  }
}

function subscribe<F>(hearers: Set<F>, heard: F): () => void {
  hearers.add(heard);
  return () => hearers.delete(heard);
}

/** Everything a window can ask of the app. */
export const api = {
  /**
   * Does one operation. A write has answered only when it is on disk. Throws a `Failure`; one that
   * nobody catches is shown to the user as a toast, so catch only what you answer yourself.
   */
  call,
  /** Says that a screen is shown; once its questions are answered the app shows the window. */
  shown: () => readiness.shown(),
  /** Lets the user choose a file or folder; null when they change their mind. */
  choosePath: (request: PathRequest): Promise<string | null> =>
    line()
      .choosePath(request)
      .catch((cause: unknown) => {
        throw Failure.from(cause);
      }),
  /** Opens, closes or moves the screen's window, or asks after it; answers whether it is open. */
  screen: (deed: ScreenDeed | 'ask'): Promise<boolean> =>
    (line().screen?.(deed) ?? Promise.resolve(false)).catch((cause: unknown) => {
      throw Failure.from(cause);
    }),
  /** Lets this window fill its display, or be a window again. */
  fullScreen: () => line().fullScreen?.(),
  /** Hears the app's news until the returned function is called. */
  listen: (heard: (event: AppEvent) => void) => subscribe(hearers, heard),
  /** Hears about this window's own writes until the returned function is called. */
  onWrite: (heard: (news: WriteNews, operation: Operation) => void) =>
    subscribe(writeHearers, heard),
};
