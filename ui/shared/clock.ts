/** The window's clock; tests set another. */
let read = () => new Date();

/** This very moment. */
export const now = (): Date => read();

/** Lets a test decide what time it is. */
export function setClock(clock: () => Date) {
  read = clock;
}
