import type { Waiting } from '../waiting/deeds';

/** What came behind the `#` of the page's address; it is never sent anywhere. */
export interface Fragment {
  /** The code of a QR. */
  secret?: string;
  /** A phone that comes back at another address, with what it had not yet sent. */
  back?: Luggage;
}

/** What a phone takes along to the laptop's new address. */
export interface Luggage {
  token: string;
  waiting: Waiting[];
  drafts: Record<string, unknown>;
  /** The tokens of earlier evenings. */
  earlier?: string[];
}

/** Reads what the page was opened with. */
export function readFragment(hash: string): Fragment {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith('resume=')) return text ? { secret: decode(text) } : {};
  const words = new URLSearchParams(text);
  return { back: { token: words.get('resume') ?? '', ...luggage(words.get('kept')) } };
}

/** The page at another address, opened as the same phone. */
export function addressOf(address: string, luggage: Luggage): string {
  const bare = address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/#?].*$/, '');
  const { token, waiting, drafts, earlier = [] } = luggage;
  const words = new URLSearchParams({ resume: token });
  if (waiting.length > 0 || earlier.length > 0 || Object.keys(drafts).length > 0)
    words.set('kept', JSON.stringify({ waiting, drafts, earlier }));
  return `http://${bare}/#${words.toString()}`;
}

function luggage(kept: string | null): Omit<Luggage, 'token'> {
  try {
    const { waiting, drafts, earlier } = JSON.parse(kept ?? '{}') as Partial<Luggage>;
    const list = <T>(value: T[] | undefined) => (Array.isArray(value) ? value : []);
    return { waiting: list(waiting), drafts: drafts ?? {}, earlier: list(earlier) };
  } catch {
    return { waiting: [], drafts: {}, earlier: [] };
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
