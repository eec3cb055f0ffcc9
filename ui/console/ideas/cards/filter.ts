import type { IdeaRow } from '$shared/api/generated/IdeaRow';

/** What of the cards one wants to see; an empty word asks nothing. */
export interface IdeaFilter {
  /** Words that must all occur. */
  search: string;
  /** A theme's id. */
  theme: string;
  /** A challenge's id. */
  challenge: string;
  /** A status, or `unlinked` for cards that answer no challenge yet. */
  status: string;
}

/** In which order the cards come. */
export type IdeaOrder = 'newest' | 'title' | 'dots';

const words = (text: string) => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);

function fits(idea: IdeaRow, wanted: readonly string[], filter: IdeaFilter): boolean {
  const text = `${idea.title} ${idea.excerpt}`.toLocaleLowerCase();
  const standing =
    filter.status === 'unlinked' ? idea.challenges.length === 0 : idea.status === filter.status;
  return (
    wanted.every((word) => text.includes(word)) &&
    (!filter.theme || idea.themes.includes(filter.theme)) &&
    (!filter.challenge || idea.challenges.includes(filter.challenge)) &&
    (!filter.status || standing)
  );
}

/** The cards that fit, in the order asked for. `ideas` come in the order in which they were written. */
export function arrange(
  ideas: readonly IdeaRow[],
  filter: IdeaFilter,
  order: IdeaOrder,
  locale: string,
): IdeaRow[] {
  const wanted = words(filter.search);
  const shown = ideas.filter((idea) => fits(idea, wanted, filter)).reverse();
  if (order === 'title') shown.sort((a, b) => a.title.localeCompare(b.title, locale));
  if (order === 'dots') shown.sort((a, b) => (b.dots ?? -1) - (a.dots ?? -1));
  return shown;
}
