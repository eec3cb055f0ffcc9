import type { Run, RunItem } from '$shared/evening/clock';

/** What comes after the current item; before the first it is the first. */
export const nextItem = (run: Run): RunItem | undefined =>
  run.items.find(({ state }) => state === 'next');

/** What came before the current item, or before the end. */
export function previousItem(run: Run): RunItem | undefined {
  const at = run.current ? run.items.indexOf(run.current) : run.items.length;
  const before = run.items.slice(0, at);
  const begun = run.current !== undefined || run.items.every(({ state }) => state !== 'next');
  return begun ? before.at(-1) : undefined;
}

/** Whether the agenda has been gone through. */
export const isThrough = (run: Run): boolean =>
  run.items.length > 0 && run.items.every(({ state }) => state === 'done' || state === 'skipped');
