/** What the app answered when it could not do what was asked: a stable code and the facts a sentence about it needs. */
export class Failure extends Error {
  /** Stable, in kebab-case; its sentence is the message `error-<code>`. */
  readonly code: string;
  /** Arguments of that message. */
  readonly details: Record<string, string | number>;

  constructor(code: string, details: Record<string, string | number> = {}) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.details = details;
  }

  /** Reads a failure from whatever a backend threw or answered. */
  static from(cause: unknown): Failure {
    if (cause instanceof Failure) return cause;
    if (typeof cause === 'object' && cause !== null && 'code' in cause) {
      const { code, details } = cause as { code: unknown; details?: unknown };
      if (typeof code === 'string') return new Failure(code, (details ?? {}) as Failure['details']);
    }
    return new Failure('unexpected', { reason: String(cause) });
  }
}
