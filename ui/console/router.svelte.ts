/** Where the user is: the words of the address after `#/`, and what stands after its question mark. */
export interface Route {
  /** `ideas` in `#/ideas/0190…?theme=3`. */
  room: string;
  /** `['0190…']` in `#/ideas/0190…?theme=3`. */
  rest: string[];
  /** `{ theme: '3' }` in `#/ideas/0190…?theme=3`. */
  params: Record<string, string>;
}

/** Reads an address such as `#/ideas/0190…?theme=3`. */
export function parseHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [room = '', ...rest] = path.split('/').filter(Boolean).map(decode);
  return { room, rest, params: Object.fromEntries(new URLSearchParams(query)) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a screen: `href('ideas', ['0190…'], { theme: '3' })`. */
export function href(
  room: string,
  rest: string[] = [],
  params: Record<string, string> = {},
): string {
  const path = [room, ...rest].map(encodeURIComponent).join('/');
  const query = new URLSearchParams(params).toString();
  return `#/${path}${query && `?${query}`}`;
}

let current = $state.raw(parseHash(location.hash));

addEventListener('hashchange', () => (current = parseHash(location.hash)));

/** Where the user is now; whatever shows it follows. */
export const route = (): Route => current;

/** Goes to a screen. */
export function go(room: string, rest: string[] = [], params: Record<string, string> = {}) {
  location.hash = href(room, rest, params);
}

/** Changes what stands after the question mark without a new step in the window's history; '' takes a name away. */
export function setParams(changes: Record<string, string>) {
  const kept = Object.entries({ ...current.params, ...changes }).filter(
    ([, value]) => value !== '',
  );
  const address = href(current.room, current.rest, Object.fromEntries(kept));
  history.replaceState(null, '', address);
  current = parseHash(address);
}
