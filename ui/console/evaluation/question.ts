import type { Answer } from '$shared/api/generated/Answer';
import type { ItemKind } from '$shared/api/generated/ItemKind';
import type { Question } from '$shared/api/generated/Question';
import { language, t } from '$shared/i18n';

/** A text in the language in use, else in Danish, else in whatever language it is in. */
export const say = (text: Readonly<Record<string, string>>): string =>
  text[language()] || text.da || Object.values(text).find(Boolean) || '';

/** The answers that stand beside each other: a scale, options, or the bands of WHO-5. */
export interface Scale {
  labels: readonly string[];
  /** A class for each that lends its colour. */
  looks: readonly string[];
  /** What agreeing is called, where an answer can mean that. */
  agrees?: string;
  /** Whether the answers make up a whole and are drawn as one bar. */
  stacked: boolean;
  /** Whether they are numbers, drawn as columns. */
  numbered: boolean;
}

const LOOKS: Partial<Record<ItemKind, readonly string[]>> = {
  degree: ['degree-0', 'degree-1', 'degree-2', 'degree-3'],
  agreement: ['degree-0', 'degree-1', 'degree-mid', 'degree-2', 'degree-3'],
  yesNo: ['degree-1', 'degree-3'],
  who5: ['degree-0', 'degree-1', 'degree-3'],
};

const BANDS = ['high-risk', 'some-risk', 'no-risk'] as const;

/** What is counted of a question. */
export function scaleOf({ kind, options }: Question): Scale {
  const looks = LOOKS[kind];
  const agrees = ['degree', 'agreement', 'yesNo'].includes(kind);
  return {
    labels:
      kind === 'who5'
        ? BANDS.map((band) => t(`evaluation-band-${band}`))
        : options.map(({ text }) => say(text)),
    looks: looks ?? options.map(() => 'degree-3'),
    agrees: agrees ? t(`evaluation-agrees-${kind}`) : undefined,
    stacked: looks !== undefined,
    numbered: kind === 'rating',
  };
}

/** Whether it has an answer to tick or a number to give: all but the group and words. */
export const isTicked = ({ kind }: Pick<Question, 'kind'>): boolean =>
  kind !== 'open' && kind !== 'group';

/** Whether one answers by choosing a single option. */
export const isChosen = (kind: ItemKind): boolean =>
  ['degree', 'agreement', 'yesNo', 'oneOf', 'rating', 'who5'].includes(kind);

/** An answer in words; that it was left out, when there is none. */
export function answerText({ options }: Question, answer: Answer | null | undefined): string {
  const codes = Array.isArray(answer) ? answer : [answer];
  const labels = options.filter(({ code }) => codes.includes(code)).map(({ text }) => say(text));
  if (labels.length > 0) return labels.join(', ');
  return answer === null || answer === undefined || codes.length === 0
    ? t('evaluation-blank')
    : String(answer);
}
