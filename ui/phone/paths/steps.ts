import type { CardPath } from '$shared/api/generated/CardPath';
import type { PathActivity } from '$shared/api/generated/PathActivity';
import type { PathIdea } from '$shared/api/generated/PathIdea';
import { t } from '$shared/i18n/translate';

/** One step on a card's way: what it is, what it is called, and what there is to say about it. */
export interface Step {
  kind: 'became' | 'theme' | 'idea' | 'activity' | 'waiting';
  title: string;
  notes: string[];
}

/** A card's way in the words of its author's phone; never empty. */
export function stepsOf({ card, became, themes, ideas, activities }: CardPath): Step[] {
  const isIdea = card.kind === 'idea';
  const steps: Step[] = [
    ...became.map((title): Step => ({ kind: 'became', title, notes: [] })),
    ...themes.map((title): Step => ({ kind: 'theme', title, notes: [] })),
    ...ideas.map((idea): Step => ({
      kind: 'idea',
      title: isIdea ? '' : idea.title,
      notes: said(idea),
    })),
    ...activities.map((activity): Step => ({
      kind: 'activity',
      title: activity.title,
      notes: done(activity),
    })),
  ];
  return steps.length > 0 ? steps : [{ kind: 'waiting', title: '', notes: [] }];
}

function said({ outcome, dots, way, reason }: PathIdea): string[] {
  const points = dots > 0 ? t('phone-paths-points', { count: dots, way }) : 'none';
  const words = outcome ? t(`phone-paths-${outcome}`, { points }) : t('phone-paths-undecided');
  return reason ? [words, t('phone-paths-reason', { reason })] : [words];
}

function done({ state, owner }: PathActivity): string[] {
  const whose = owner ? t('phone-paths-owner', { owner }) : t('phone-paths-no-owner');
  return [t(`phone-paths-state-${state}`), whose];
}
