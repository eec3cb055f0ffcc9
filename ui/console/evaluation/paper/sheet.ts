import type { Form } from '$shared/api/generated/Form';
import type { Group } from '$shared/api/generated/Group';
import type { Question } from '$shared/api/generated/Question';
import type { QuestionnaireSheet } from '$shared/api/generated/QuestionnaireSheet';
import type { Session } from '$shared/api/generated/Session';
import type { SheetBox } from '$shared/api/generated/SheetBox';
import type { SheetQuestion } from '$shared/api/generated/SheetQuestion';
import { formatDate, inLanguage, t, type Language } from '$shared/i18n';
import { named } from '$shared/groups';
import { say } from '../question';
import { keysOf } from '../typing/keys';

/** Lines to write on, for an answer in words and for a number. */
const LINES = { open: 3, number: 1 } as const;

/** What a sheet is made of. */
export interface SheetOf {
  form: Form;
  session: Pick<Session, 'workshop' | 'track' | 'date' | 'place'>;
  groups: readonly Group[];
  /** The key of each group in the typing view. */
  groupKeys: ReadonlyMap<string, string>;
}

/** The languages in which a sheet can be had: those that every question is written in. */
export function languagesOf({ questions }: Form): Language[] {
  const written = (['da', 'en'] as const).filter((language) =>
    questions.every(({ text }) => text[language]?.trim()),
  );
  return written.length > 0 ? written : ['da'];
}

/** A questionnaire as it stands on paper, with the numbers and keys that it has where it is typed in. */
export const sheetOf = (of: SheetOf, language: Language): QuestionnaireSheet =>
  inLanguage(language, () => {
    const { questions, title } = of.form;
    const credit = questions.find((question) => question.credit)?.credit;
    return {
      language,
      title: say(title),
      evening: eveningOf(of),
      lead: t('evaluation-paper-lead'),
      questions: questions.map((_, at) => questionOf(of, at)),
      credit: credit ? say(credit) : '',
      foot: t('evaluation-paper-foot'),
      page: [t('evaluation-paper-page'), t('evaluation-paper-of')],
      turn: t('evaluation-paper-turn'),
    };
  });

function eveningOf({ session }: SheetOf): string {
  const { workshop, track, date, place } = session;
  const parts = [
    t(`workshop-${workshop}`),
    t(`track-${track}`),
    formatDate(date, 'weekday'),
    place,
  ];
  return parts.filter(Boolean).join(' · ');
}

function questionOf(of: SheetOf, at: number): SheetQuestion {
  const { questions } = of.form;
  const question = questions[at]!;
  const { kind, lead, ends } = question;
  return {
    above: lead ? say(lead) : '',
    condition: conditionOf(questions, at),
    number: at + 1,
    text: say(question.text),
    hint: hintOf(question),
    boxes: kind === 'group' ? groupBoxes(of) : boxesOf(question),
    scale: kind === 'degree' || kind === 'agreement',
    ends: kind === 'rating' ? [say(ends?.low ?? {}), say(ends?.high ?? {})] : null,
    lines: kind === 'open' || kind === 'number' ? LINES[kind] : 0,
  };
}

/** Who answers: `Hvis ja:` right after the question, else with its number. */
function conditionOf(questions: readonly Question[], at: number): string {
  const { askIf } = questions[at]!;
  const on = questions.find(({ id }) => id === askIf?.item);
  if (!askIf || !on) return '';
  const labels = on.options
    .filter(({ code }) => askIf.is.includes(code))
    .map(({ text }) => say(text));
  const answer =
    on.kind === 'yesNo'
      ? labels.join(t('evaluation-paper-or')).toLocaleLowerCase()
      : labels
          .map((label) => t('evaluation-paper-answer', { label }))
          .join(t('evaluation-paper-or'));
  const before = questions[at - 1];
  const follows = before === on || JSON.stringify(before?.askIf) === JSON.stringify(askIf);
  if (follows) return t('evaluation-paper-if', { answer });
  return t('evaluation-paper-if-at', { answer, number: questions.indexOf(on) + 1 });
}

function hintOf({ kind, least, most, required }: Question): string {
  if (kind === 'severalOf') return t('evaluation-paper-several');
  if (kind === 'group') return t('evaluation-paper-group');
  if (kind === 'number') {
    if (least !== null && most !== null)
      return t('evaluation-paper-number-between', { least, most });
    return t('evaluation-paper-number');
  }
  return required ? t('evaluation-paper-required') : '';
}

function boxesOf(question: Question): SheetBox[] {
  const keys = keysOf(question);
  return question.options.map(({ text }, at) => ({ key: keys[at]![0], label: say(text) }));
}

function groupBoxes({ groups, groupKeys }: SheetOf): SheetBox[] {
  const keys = new Map([...groupKeys].map(([key, id]) => [id, key.toLocaleUpperCase()]));
  return groups.map((group) => ({ key: keys.get(group.id) ?? '', label: named(group).name }));
}
