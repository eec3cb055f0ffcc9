import { live } from '$shared/api';
import type { Question } from '$shared/api/generated/Question';
import type { Questionnaire } from '$shared/api/generated/Questionnaire';
import { language } from '$shared/i18n';
import { createContext } from 'svelte';

/** The questionnaire in use, in the language in use. */
export interface Asked {
  /** Undefined until it is there. */
  readonly current: Questionnaire | undefined;
  /** Its questions on the degree scale. */
  readonly scaled: readonly Question[];
  /** Its questions that are answered in words. */
  readonly open: readonly Question[];
  /** The scale's labels from lowest to highest. */
  readonly degrees: readonly string[];
  /** A question in words; its id when the questionnaire no longer has it. */
  textOf(id: string): string;
}

const [askedOf, setAsked] = createContext<Asked>();

/** Reads the questionnaire for the evaluation's screens; called once, by the room. */
export function layQuestionnaire(): Asked {
  const answer = live('evaluation.questionnaire', () => ({}));
  const questions = $derived(answer.data?.questions ?? []);
  const asked: Asked = {
    get current() {
      return answer.data;
    },
    get scaled() {
      return questions.filter(({ kind }) => kind === 'degree');
    },
    get open() {
      return questions.filter(({ kind }) => kind === 'open');
    },
    get degrees() {
      return answer.data?.degrees[language()] ?? [];
    },
    textOf: (id) => questions.find((one) => one.id === id)?.text[language()] ?? id,
  };
  setAsked(asked);
  return asked;
}

/** The questionnaire; to be called while a component starts. */
export const useQuestionnaire = askedOf;
