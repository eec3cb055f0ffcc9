import type { Choice } from '$shared/api/generated/Choice';
import type { ChoiceLine } from '$shared/api/generated/ChoiceLine';
import { t } from '$shared/i18n/translate';
import { quoted } from './words';

/** A choice's ideas by what becomes of them. */
export interface ChoiceParts {
  chosen: ChoiceLine[];
  parked: ChoiceLine[];
  tied: ChoiceLine[];
  /** Those that the rule would have taken and people did not. */
  leftOut: ChoiceLine[];
}

/** Sorts a choice's ideas by what becomes of them; each keeps its place. */
export function choiceParts({ lines }: Choice): ChoiceParts {
  const of = (outcome: ChoiceLine['outcome']) => lines.filter((line) => line.outcome === outcome);
  const parked = of('parked');
  const leftOut = parked.filter(({ byHand, ruleOutcome }) => byHand && ruleOutcome === 'chosen');
  return { chosen: of('chosen'), parked, tied: of('tied'), leftOut };
}

/** What a choice comes to; it has come to nothing yet while all that could go on stand equal. */
export const choiceTitle = ({ chosen, tied }: ChoiceParts) =>
  chosen.length === 0 && tied.length > 0
    ? t('choices-title-open')
    : t('choices-title', { count: chosen.length });

/** Why an idea that the rule would have taken is not among them. */
export const exceptionWords = ({ title, reason }: ChoiceLine) =>
  t('revealed-hand-parked', { idea: t('votes-idea', { title }), reason });

/** Between which ideas lots decided, and the number they were drawn from; nothing when none were. */
export const lotWords = ({ lot, drawn }: Choice): string =>
  lot === null
    ? ''
    : t('choices-lot', { ideas: quoted(drawn.map((title) => ({ title }))), lot: String(lot) });
