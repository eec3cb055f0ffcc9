import type { ItemKind } from '$shared/api/generated/ItemKind';
import type { Question } from '$shared/api/generated/Question';
import type { Component } from 'svelte';
import { spoken, type AnswerValue } from './answers-draft';
import type { Language } from '$shared/i18n/language.svelte';
import Choice from './Choice.svelte';
import NumberField from './NumberField.svelte';
import Open from './Open.svelte';
import Several from './Several.svelte';

/** What a question of any kind is given. */
export interface QuestionProps {
  /** The question in words, which the control is labelled with. */
  text: string;
  question: Question;
  value: AnswerValue | undefined;
  /** Told at every change; undefined: the answer is taken back. */
  onanswer: (value: AnswerValue | undefined) => void;
}

/** One component for each kind of question; the group has a step of its own. */
export const fields: Record<Exclude<ItemKind, 'group'>, Component<QuestionProps>> = {
  degree: Choice,
  agreement: Choice,
  yesNo: Choice,
  oneOf: Choice,
  rating: Choice,
  who5: Choice,
  severalOf: Several,
  number: NumberField,
  open: Open,
};

/** An answer in words. */
export function told({ options }: Question, value: AnswerValue, language: Language): string {
  const codes = Array.isArray(value) ? value : [value];
  const labels = options
    .filter(({ code }) => codes.includes(code))
    .map(({ text }) => spoken(text, language) ?? '');
  return labels.length > 0 ? labels.join(', ') : String(value);
}
