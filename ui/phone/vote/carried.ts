import type { PhoneRound } from '$shared/api/generated/PhoneRound';
import type { Way } from '$shared/api/generated/Way';
import type { Marks } from '$shared/ballot/marks';

/**
 * A half-filled ballot after ideas were merged: what was given to an idea is given to the one that stands for it,
 * as the laptop counts it. Dots add up to what one idea may get; the higher score and the better place stand.
 */
export function carried(
  { way, options }: Pick<PhoneRound, 'way' | 'options'>,
  marks: Marks,
): Marks {
  let now = marks;
  for (const { id, merged } of options)
    for (const gone of merged.filter((gone) => now[gone] !== undefined)) {
      const { [gone]: mark = 0, ...others } = now;
      const own = others[id];
      now = { ...others, [id]: own === undefined ? mark : together(way, own, mark) };
    }
  return now;
}

function together(way: Way, one: number, other: number): number {
  if (way.kind === 'dots') return Math.min(way.maxPerIdea, one + other);
  return way.kind === 'ranking' ? Math.min(one, other) : Math.max(one, other);
}
