import type { QuestionKind } from '$shared/api/generated/QuestionKind';
import type { Component } from 'svelte';
import type { AnswerValue } from './answers-draft';
import Degree from './Degree.svelte';
import Open from './Open.svelte';

/** What a question of any kind is given. */
export interface QuestionProps {
  /** The question, which the control is labelled with. */
  text: string;
  /** The labels of its scale, the lowest first. */
  degrees: string[];
  value: AnswerValue | undefined;
  /** Told at every change; undefined: the answer is taken back. */
  onanswer: (value: AnswerValue | undefined) => void;
}

/** One component for each kind of question, and how an answer to it is told in words. */
export const kinds: Record<
  QuestionKind,
  { field: Component<QuestionProps>; told: (value: AnswerValue, degrees: string[]) => string }
> = {
  degree: { field: Degree, told: (value, degrees) => degrees[Number(value)] ?? String(value) },
  open: { field: Open, told: String },
};
