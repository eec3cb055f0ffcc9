import type { Topic } from './generated/Topic';

/** News from the app: a commit touched topics, the desk changed, the line is down or up again, the screen opened or closed, the window is about to go. */
export type AppEvent =
  | { kind: 'touched'; topics: Topic[] }
  | { kind: 'desk' }
  | { kind: 'lost' }
  | { kind: 'reconnected' }
  | { kind: 'screen'; isOpen: boolean }
  | { kind: 'closing' };

/** What can be done with the screen's window. */
export type ScreenDeed = 'open' | 'close' | 'move';

/** Which file or folder the user is asked for. */
export interface PathRequest {
  kind: 'open' | 'save' | 'folder';
  title: string;
  suggestion?: string;
}

/** The line between a window and the app. */
export interface Backend {
  /** Rejects with whatever the app said; `Failure.from` makes sense of it. */
  call(kind: 'read' | 'write' | 'desk', operation: string, input: unknown): Promise<unknown>;
  choosePath(request: PathRequest): Promise<string | null>;
  listen(heard: (event: AppEvent) => void): void;
  /** Opens the screen's window, closes it, or moves it on to the next display; answers whether it is open. */
  screen?(deed: ScreenDeed | 'ask'): Promise<boolean>;
  /** Lets this window fill its display, or be a window again. */
  fullScreen?(): void;
  /** The first screen is usable: the window may be shown. */
  ready(): void;
  /** All that was typed is on disk: the window may go. */
  settled?(): void;
}
