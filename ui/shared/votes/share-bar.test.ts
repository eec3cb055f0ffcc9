import { cleanup, render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { Party } from '$shared/api/generated/Party';
import type { StandingRow } from '$shared/api/generated/StandingRow';
import ShareBar from './ShareBar.svelte';
import { barLength, barParts } from './words';

const row = (average: number | null, total: number, shares: number[] = []): StandingRow => ({
  id: `idea-${total}`,
  title: 'Kaffe bagefter',
  rank: 1,
  tied: false,
  total,
  average,
  shares,
});

/** How much of its room each idea's bar takes up, in percent. */
function widths(rows: readonly StandingRow[], parties: readonly Party[]) {
  const most = Math.max(1, ...rows.map(barLength));
  return rows.map((row) => {
    const { container } = render(ShareBar, {
      shares: row.shares,
      sizes: barParts(row, parties),
      parties,
      groups: { of: () => undefined },
      total: row.total,
      length: barLength(row),
      most,
    });
    const parts = [...container.querySelectorAll<HTMLElement>('.part')];
    cleanup();
    return parts.reduce((sum, part) => sum + parseFloat(part.style.width), 0);
  });
}

it('draws the first idea at full width, and half of its average half as wide, where no group is shown', () => {
  expect(widths([row(100, 2), row(50, 1)], [])).toEqual([100, 50]);
});

it('draws points where everybody counts the same', () => {
  expect(widths([row(null, 4), row(null, 1)], [])).toEqual([100, 25]);
});

it('draws the same lengths with and without the groups', () => {
  const party = (group: string, voters: number) => ({ groups: [group], voters, dots: 0 }) as Party;
  const parties = [party('citizen', 10), party('staff', 5)];
  const rows = [row(200, 30, [20, 10]), row(100, 15, [10, 5])];
  expect(widths(rows, parties)).toEqual(widths([row(200, 30), row(100, 15)], []));
});

it('says in numbers what it is, where no group is shown', () => {
  const bar = { shares: [], parties: [], groups: { of: () => undefined }, total: 7, most: 7 };
  const { container } = render(ShareBar, bar);
  expect(container.querySelector('.label')?.textContent).toBe('7');
  cleanup();
});
