/** Where the page keeps what must outlive it. */
export interface Store {
  get<T>(name: string): T | undefined;
  /** The names that begin like this. */
  names(beginning: string): string[];
  /** Keeps a value; `undefined` takes it away. */
  put(name: string, value: unknown): void;
  /** Hears of names that another tab has changed. */
  listen(heard: (name: string) => void): void;
}

const PREFIX = 'samskaber.';

/** The browser's own store, or the page's memory where the browser lends none (private windows). */
export function browserStore(): Store {
  const memory = new Map<string, string>();
  const storage = usable();
  /** In memory too when the browser's store is full, so that nothing is lost as long as the page is open. */
  const keep = (name: string, text: string) => {
    try {
      if (!storage) throw new Error('no store');
      storage.setItem(PREFIX + name, text);
    } catch {
      memory.set(name, text);
    }
  };
  return {
    get<T>(name: string) {
      const text = memory.get(name) ?? storage?.getItem(PREFIX + name) ?? undefined;
      return text === undefined ? undefined : parse<T>(text);
    },
    names(beginning) {
      const kept = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage!.key(at) ?? '')
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length));
      return [...new Set([...kept, ...memory.keys()])].filter((name) => name.startsWith(beginning));
    },
    put(name, value) {
      memory.delete(name);
      if (value === undefined) storage?.removeItem(PREFIX + name);
      else keep(name, JSON.stringify(value));
    },
    listen(heard) {
      addEventListener('storage', ({ key }) => {
        if (key?.startsWith(PREFIX)) heard(key.slice(PREFIX.length));
      });
    },
  };
}

function usable(): Storage | undefined {
  try {
    localStorage.setItem(`${PREFIX}try`, '1');
    localStorage.removeItem(`${PREFIX}try`);
    return localStorage;
  } catch {
    return undefined;
  }
}

function parse<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
