import type { Edge } from './graph';

/** Where a node stands in the drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line as SVG draws it. */
export interface Line extends Edge {
  path: string;
  width: number;
}

/** Lines from the right edge of one node to the left edge of another; at each node they are spread out. */
export function linesBetween(edges: readonly Edge[], boxes: ReadonlyMap<string, Box>): Line[] {
  const drawn = edges.filter(({ from, to }) => boxes.has(from) && boxes.has(to));
  return drawn.map((edge) => {
    const [from, to] = [boxes.get(edge.from)!, boxes.get(edge.to)!];
    const out = drawn.filter((other) => other.from === edge.from);
    const into = drawn.filter((other) => other.to === edge.to);
    const y1 = spread(from, sorted(out, 'to', boxes).indexOf(edge), out.length);
    const y2 = spread(to, sorted(into, 'from', boxes).indexOf(edge), into.length);
    const bend = (to.left - from.right) / 2;
    const [x1, x2] = [from.right, to.left];
    const path = `M${r(x1)} ${r(y1)} C${r(x1 + bend)} ${r(y1)} ${r(x2 - bend)} ${r(y2)} ${r(x2)} ${r(y2)}`;
    return { ...edge, path, width: Math.min(1.5 + Math.log2(edge.count), 7) };
  });
}

const r = (value: number) => Math.round(value * 10) / 10;
const middle = ({ top, bottom }: Box) => (top + bottom) / 2;

function sorted(edges: Edge[], end: 'from' | 'to', boxes: ReadonlyMap<string, Box>): Edge[] {
  return edges.toSorted((a, b) => middle(boxes.get(a[end])!) - middle(boxes.get(b[end])!));
}

/** The height of one of several lines at a node: close together around its middle. */
function spread(box: Box, index: number, count: number): number {
  const room = Math.min((box.bottom - box.top) * 0.7, count * 7);
  return middle(box) + (count < 2 ? 0 : (index / (count - 1) - 0.5) * room);
}
