const two = (n: number) => String(n).padStart(2, '0');

const minutesOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** The time of day some minutes later: `17:00` and 25 give `17:25`; past midnight it begins again. */
export function later(time: string, minutes: number): string {
  const all = (minutesOf(time) + minutes) % (24 * 60);
  return `${two(Math.floor(all / 60))}:${two(all % 60)}`;
}

/** When each item of an agenda begins, and last when the whole ends. */
export function runningTimes(starts: string, minutes: readonly number[]): string[] {
  let passed = 0;
  const times = minutes.map((length) => {
    const time = later(starts, passed);
    passed += length;
    return time;
  });
  return [...times, later(starts, passed)];
}

/** How many minutes an evening has left when its agenda is through; negative when it is too long. */
export function minutesLeft(starts: string, ends: string, minutes: readonly number[]): number {
  const planned = minutes.reduce((sum, length) => sum + length, 0);
  return minutesOf(ends) - minutesOf(starts) - planned;
}
