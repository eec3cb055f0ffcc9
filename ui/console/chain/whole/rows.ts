import type { ActivityCard } from '$shared/api/generated/ActivityCard';
import type { ChainProject } from '$shared/api/generated/ChainProject';
import type { ChainTheme } from '$shared/api/generated/ChainTheme';
import type { IdeaLink } from '$shared/api/generated/IdeaLink';

/** One way from left to right, as far as it goes. */
export interface Row {
  key: string;
  idea?: IdeaLink;
  activity?: ActivityCard;
}

/** All ways that begin at one theme, or in the middle. */
export interface Rows {
  key: string;
  theme?: ChainTheme;
  rows: Row[];
}

/** Every way through the project, theme by theme; what begins in the middle comes last. */
export function rowsOf(chain: ChainProject): Rows[] {
  const { themes, ideas, themeIdeas } = chain;
  const onwards = (found: readonly IdeaLink[]) => found.flatMap((idea) => onwardsFrom(idea, chain));
  const ofThemes = themes.map((theme) => {
    const answers = new Set(themeIdeas.filter(({ from }) => from === theme.id).map(({ to }) => to));
    const rows = onwards(ideas.filter(({ id }) => answers.has(id)));
    return { key: theme.id, theme, rows: rows.length > 0 ? rows : [{ key: 'none' }] };
  });
  const rooted = new Set(themeIdeas.map(({ to }) => to));
  const rootless = onwards(ideas.filter(({ id }) => !rooted.has(id)));
  return rootless.length > 0 ? [...ofThemes, { key: 'rootless', rows: rootless }] : ofThemes;
}

function onwardsFrom(idea: IdeaLink, { activities, ideaActivities }: ChainProject): Row[] {
  const made = new Set(ideaActivities.filter(({ from }) => from === idea.id).map(({ to }) => to));
  const found = activities.filter(({ id }) => made.has(id));
  if (found.length === 0) return [{ key: idea.id, idea }];
  return found.map((activity) => ({ key: `${idea.id} ${activity.id}`, idea, activity }));
}
