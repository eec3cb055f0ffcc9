/** What the page needs to know of time; tests set it by hand. */
export interface Time {
  /** Milliseconds since some moment; never set, unlike the telephone's clock. */
  now(): number;
  /** Milliseconds on the phone's own clock, which may be a year wrong but is one for all its tabs. */
  wall(): number;
  /** Does something later, unless the returned function is called before. */
  after(milliseconds: number, deed: () => void): () => void;
}

/** Time as it passes. */
export const realTime: Time = {
  now: () => performance.now(),
  wall: () => Date.now(),
  after(milliseconds, deed) {
    const timer = setTimeout(deed, milliseconds);
    return () => clearTimeout(timer);
  },
};
