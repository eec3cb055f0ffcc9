import { expect, it } from 'vitest';
import { linesBetween, type Box } from './lines';

const box = (left: number, top: number): Box => ({
  left,
  right: left + 100,
  top,
  bottom: top + 40,
});
const boxes = new Map([
  ['theme:a', box(0, 0)],
  ['idea:x', box(300, 0)],
  ['idea:y', box(300, 100)],
]);

it('goes from the right edge to the left edge', () => {
  const [line] = linesBetween([{ from: 'theme:a', to: 'idea:x', count: 1 }], boxes);
  expect(line?.path).toBe('M100 20 C200 20 200 20 300 20');
});

it('spreads lines at a node in the order of their other ends, so that they do not cross', () => {
  const edges = ['y', 'x'].map((id) => ({ from: 'theme:a', to: `idea:${id}`, count: 1 }));
  const [toY, toX] = linesBetween(edges, boxes).map(({ path }) => Number(path.split(' ')[1]));
  expect(toX).toBeLessThan(toY!);
});

it('leaves out what is not drawn, and draws many answers thicker', () => {
  const edges = [
    { from: 'theme:a', to: 'idea:gone', count: 1 },
    { from: 'theme:a', to: 'idea:x', count: 8 },
  ];
  expect(linesBetween(edges, boxes).map(({ width }) => width)).toEqual([4.5]);
});
