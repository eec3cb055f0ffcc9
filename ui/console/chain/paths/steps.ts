import type { CardPath } from '$shared/api/generated/CardPath';
import { t } from '$shared/i18n';
import { stateName } from '../../activities/words';

/** How a card's path stands at its end. */
export type Ending = 'made' | 'chosen' | 'tied' | 'parked' | 'answered' | 'themed' | 'waiting';

/** One step of a path: what it is called, what stands there, and what there is to say about it. */
export interface Step {
  kind: 'became' | 'themes' | 'ideas' | 'activities';
  lines: { text: string; note: string }[];
}

/** How far a card has come. */
export function endingOf({ themes, ideas, activities }: CardPath): Ending {
  const some = (outcome: string) => ideas.some((idea) => idea.outcome === outcome);
  if (activities.length > 0) return 'made';
  if (some('chosen')) return 'chosen';
  if (some('tied')) return 'tied';
  if (ideas.length > 0 && ideas.every((idea) => idea.outcome === 'parked')) return 'parked';
  if (ideas.length > 0) return 'answered';
  return themes.length > 0 ? 'themed' : 'waiting';
}

const joined = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ');

/** The steps of a path that have something to tell, in their order. */
export function stepsOf(path: CardPath): Step[] {
  const plain = (text: string) => ({ text, note: '' });
  const own = path.card.kind === 'idea';
  const steps: Step[] = [
    { kind: 'became', lines: path.became.map(plain) },
    { kind: 'themes', lines: path.themes.map(plain) },
    {
      kind: 'ideas',
      lines: path.ideas.map(({ title, outcome, reason, dots, way }) => ({
        // An idea card's first step is what was decided about itself.
        text: own ? (outcome ? t(`chain-outcome-${outcome}`) : '') : title,
        note: joined(
          dots > 0 && t('paths-dots', { count: dots, way }),
          !own && outcome !== null && t(`chain-outcome-${outcome}`),
          reason,
        ),
      })),
    },
    {
      kind: 'activities',
      lines: path.activities.map(({ title, state, owner }) => ({
        text: title,
        note: joined(stateName(state), owner ?? t('activities-no-owner')),
      })),
    },
  ];
  return steps
    .map((step) => ({ ...step, lines: step.lines.filter(({ text, note }) => text || note) }))
    .filter(({ lines }) => lines.length > 0);
}
