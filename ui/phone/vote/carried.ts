import type { PhoneOption } from '$shared/api/generated/PhoneOption';

/** What is said of each idea on a ballot. */
type Marks = Record<string, number>;

/**
 * A half-filled ballot after ideas were merged: what was given to an idea is given to the one that stands for it.
 * `together` says what two marks on one idea come to.
 */
export function carried(
  options: readonly Pick<PhoneOption, 'id' | 'merged'>[],
  marks: Marks,
  together: (one: number, other: number) => number,
): Marks {
  let now = marks;
  for (const { id, merged } of options)
    for (const gone of merged.filter((gone) => now[gone] !== undefined)) {
      const { [gone]: mark = 0, ...others } = now;
      now = { ...others, [id]: others[id] === undefined ? mark : together(others[id], mark) };
    }
  return now;
}
