/** Where the page keeps what must outlive it. */
export interface Store {
  get<T>(name: string): T | undefined;
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
  return {
    get<T>(name: string) {
      const text = (storage ? storage.getItem(PREFIX + name) : memory.get(name)) ?? undefined;
      return text === undefined ? undefined : parse<T>(text);
    },
    put(name, value) {
      memory.delete(name);
      storage?.removeItem(PREFIX + name);
      if (value === undefined) return;
      const text = JSON.stringify(value);
      if (storage) storage.setItem(PREFIX + name, text);
      else memory.set(name, text);
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
