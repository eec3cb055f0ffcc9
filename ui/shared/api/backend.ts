import type { Topic } from './generated/Topic';

/** News from the app: a commit touched topics, the desk changed, or the line was down for a while. */
export type AppEvent =
  { kind: 'touched'; topics: Topic[] } | { kind: 'desk' } | { kind: 'reconnected' };

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
  /** The first screen is usable: the window may be shown. */
  ready(): void;
}
