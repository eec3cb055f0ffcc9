import type { ActivityCard } from '$shared/api/generated/ActivityCard';
import type { ChainProject } from '$shared/api/generated/ChainProject';
import type { IdeaLink } from '$shared/api/generated/IdeaLink';

/** A line between two things that are drawn. Ends are named `theme:…`, `idea:…` and `activity:…`. */
export interface Edge {
  from: string;
  to: string;
  /** How many answers it stands for. */
  count: number;
}

/** What is drawn: the ideas that stand alone, those that are folded into one, and the lines. */
export interface Drawing {
  ideas: readonly IdeaLink[];
  folded: readonly IdeaLink[];
  activities: readonly ActivityCard[];
  edges: readonly Edge[];
}

/** The name of the node that stands for the ideas that did not go on. */
export const REST = 'idea:rest';
/** Ideas drawn one by one while nothing has been chosen. */
const SOME = 12;

/** Decides what is drawn one by one, and in which order lines cross least; `unfolded` draws every idea. */
export function drawingOf(chain: ChainProject, unfolded: boolean): Drawing {
  const kept = new Set(chain.ideaActivities.map(({ from }) => from));
  const decided = chain.ideas.some(({ outcome }) => outcome !== null);
  const stands = (idea: IdeaLink, index: number) =>
    unfolded ||
    (decided ? idea.outcome === 'chosen' || idea.outcome === 'tied' : index < SOME) ||
    kept.has(idea.id);
  const ideas = chain.ideas.filter(stands);
  const shown = new Set(ideas.map(({ id }) => id));
  const folded = chain.ideas.filter(({ id }) => !shown.has(id));
  const name = (id: string) => (shown.has(id) ? `idea:${id}` : REST);
  const edges = [
    ...chain.themeIdeas.map(({ from, to, count }) => edge(`theme:${from}`, name(to), count)),
    ...chain.ideaActivities.map(({ from, to, count }) => edge(name(from), `activity:${to}`, count)),
  ];
  const lines = together(edges);
  const places = new Map(chain.themes.map(({ id }, index) => [`theme:${id}`, index]));
  const ordered = level(ideas, 'idea', lines, places);
  ordered.forEach(({ id }, index) => places.set(`idea:${id}`, index));
  const activities = level(chain.activities, 'activity', lines, places);
  return { ideas: ordered, folded, activities, edges: lines };
}

/** Things in the order of the middle of what leads to them; what nothing leads to stays behind. */
function level<T extends { id: string }>(
  things: readonly T[],
  kind: string,
  edges: readonly Edge[],
  places: ReadonlyMap<string, number>,
): T[] {
  const middle = ({ id }: T): number => {
    const from = edges
      .filter(({ to }) => to === `${kind}:${id}`)
      .map((one) => places.get(one.from));
    const known = from.filter((place) => place !== undefined);
    return known.length > 0
      ? known.reduce((sum, place) => sum + place, 0) / known.length
      : Infinity;
  };
  const middles = new Map(things.map((thing) => [thing, middle(thing)]));
  return things.toSorted((a, b) => Math.sign(middles.get(a)! - middles.get(b)!) || 0);
}

const edge = (from: string, to: string, count: number): Edge => ({ from, to, count });

function together(edges: readonly Edge[]): Edge[] {
  const sums = new Map<string, Edge>();
  for (const one of edges) {
    const key = `${one.from} ${one.to}`;
    const count = (sums.get(key)?.count ?? 0) + one.count;
    sums.set(key, { ...one, count });
  }
  return [...sums.values()];
}

/** Everything before and after a node, and the node itself. */
export function pathThrough(edges: readonly Edge[], node: string): Set<string> {
  const found = new Set([node]);
  walk(edges, node, 'from', 'to', found);
  walk(edges, node, 'to', 'from', found);
  return found;
}

function walk(
  edges: readonly Edge[],
  node: string,
  near: 'from' | 'to',
  far: 'from' | 'to',
  found: Set<string>,
) {
  for (const one of edges) {
    if (one[near] !== node || found.has(one[far])) continue;
    found.add(one[far]);
    walk(edges, one[far], near, far, found);
  }
}
