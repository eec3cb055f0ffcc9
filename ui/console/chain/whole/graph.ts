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
  edges: readonly Edge[];
}

/** The name of the node that stands for the ideas that did not go on. */
export const REST = 'idea:rest';
/** Ideas drawn one by one while nothing has been chosen. */
const SOME = 12;

/** Decides what is drawn one by one; `unfolded` draws every idea. */
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
  return { ideas, folded, edges: together(edges) };
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
