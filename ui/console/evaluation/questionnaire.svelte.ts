import type { Question } from '$shared/api/generated/Question';
import { t } from '$shared/i18n';
import { createContext } from 'svelte';
import { isTicked, say } from './question';

/** The questions that a screen is about, in the language in use. */
export interface Asked {
  /** All of them, in the order in which they are asked. */
  readonly questions: readonly Question[];
  /** Those with an answer to tick or a number to give: all but the group and words. */
  readonly ticked: readonly Question[];
  /** Those that are answered in words. */
  readonly open: readonly Question[];
  /** The question of the group, where it is asked for. */
  readonly group: Question | undefined;
  /** The number by which a question is called on paper and where it is typed in. */
  numberOf(question: Question): number;
  /** The first question of an item. */
  of(item: string): Question | undefined;
  /** An item in words; its id when it is not among the questions. */
  textOf(item: string): string;
}

const [askedOf, setAsked] = createContext<Asked>();

/** Lays the questions out for the components of a screen. */
export function layQuestions(of: () => readonly Question[]): Asked {
  const asked: Asked = {
    get questions() {
      return of();
    },
    get ticked() {
      return of().filter(isTicked);
    },
    get open() {
      return of().filter(({ kind }) => kind === 'open');
    },
    get group() {
      return of().find(({ kind }) => kind === 'group');
    },
    numberOf: (question) => of().indexOf(question) + 1,
    of: (item) => of().find((one) => one.item === item || one.id === item),
    textOf(item) {
      const found = asked.of(item);
      if (!found) return item;
      return found.kind === 'who5' && found.id !== item ? t('evaluation-who5') : say(found.text);
    },
  };
  setAsked(asked);
  return asked;
}

/** The questions; to be called while a component starts. */
export const useQuestions = askedOf;
