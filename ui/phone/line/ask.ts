import { Failure } from '$shared/api/failure';
import { newId } from '../new-id';

/** Longest wait for an answer, in milliseconds; a phone that has left the Wi-Fi is told nothing. */
const PATIENCE = 15_000;

/** What is asked of the laptop. */
export interface Question {
  path: string;
  token?: string | undefined;
  /** Sent as JSON; without it the question only reads. */
  body?: unknown;
}

/** Asks the laptop something and answers with what it said. */
export type Ask = <T>(question: Question) => Promise<T>;

/** By this the laptop tells this page from the phone's others: it is not told of what it has done itself. */
const PAGE = newId();

/** The headers by which the laptop knows a phone. */
export const asPhone = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}`, 'x-page': PAGE };

/**
 * Asks over the network. Throws a `Failure`: the laptop's own, or `unreachable` when no answer came. One that
 * may be tried again after a while says so in `details.retryAfter`, in seconds.
 */
export const ask: Ask = async <T>({ path, token, body }: Question): Promise<T> => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...asPhone(token),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: patience.signal,
    });
    const answer = (await response.json()) as { ok?: T; error?: unknown };
    if (answer.error) throw refusal(answer.error, response);
    if (!('ok' in answer)) throw new Failure('unreachable');
    return answer.ok as T;
  } catch (cause) {
    throw cause instanceof Failure ? cause : new Failure('unreachable');
  } finally {
    clearTimeout(timer);
  }
};

/** The laptop's refusal, with how long it asks one to wait. */
export function refusal(error: unknown, response: Response): Failure {
  const failure = Failure.from(error);
  const wait = Number(response.headers.get('retry-after'));
  return wait > 0 ? new Failure(failure.code, { ...failure.details, retryAfter: wait }) : failure;
}
