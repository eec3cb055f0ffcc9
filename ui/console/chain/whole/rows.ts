import type { ActivityCard } from '$shared/api/generated/ActivityCard';
import type { ChainProject } from '$shared/api/generated/ChainProject';
import type { ChainTheme } from '$shared/api/generated/ChainTheme';
import type { IdeaLink } from '$shared/api/generated/IdeaLink';

/** One way from left to right, as far as it goes. */
export interface Row {
  key: string;
  theme?: ChainTheme;
  idea?: IdeaLink;
  activity?: ActivityCard;
}

/** Every way through the project, theme by theme; what begins in the middle comes last. */
export function rowsOf({
  themes,
  ideas,
  activities,
  themeIdeas,
  ideaActivities,
}: ChainProject): Row[] {
  const row = (theme?: ChainTheme, idea?: IdeaLink, activity?: ActivityCard): Row => ({
    key: [theme?.id, idea?.id, activity?.id].join('/'),
    ...(theme && { theme }),
    ...(idea && { idea }),
    ...(activity && { activity }),
  });
  const onwards = (theme: ChainTheme | undefined, idea: IdeaLink): Row[] => {
    const made = new Set(ideaActivities.filter(({ from }) => from === idea.id).map(({ to }) => to));
    const found = activities.filter(({ id }) => made.has(id));
    return found.length > 0
      ? found.map((activity) => row(theme, idea, activity))
      : [row(theme, idea)];
  };
  const rooted = new Set(themeIdeas.map(({ to }) => to));
  return [
    ...themes.flatMap((theme) => {
      const answers = new Set(
        themeIdeas.filter(({ from }) => from === theme.id).map(({ to }) => to),
      );
      const found = ideas.filter(({ id }) => answers.has(id));
      return found.length > 0 ? found.flatMap((idea) => onwards(theme, idea)) : [row(theme)];
    }),
    ...ideas.filter(({ id }) => !rooted.has(id)).flatMap((idea) => onwards(undefined, idea)),
  ];
}
