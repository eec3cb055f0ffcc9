import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Groups } from '../../groups.svelte';
import { isTyping } from '../../keys';
import type { Asked } from '../questionnaire.svelte';
import { isAsked, isUntouched } from './form';
import { deedOf, groupKeys } from './keys';
import type { Stack } from './stack.svelte';

/** The row of the form on which the group stands. */
export const GROUP_ROW = 'group';

/** Typing on one form: where one is, and what each key does there. */
export class Entry {
  /** One tried to save a form without an answer. */
  triedEmpty = $state(false);
  readonly keys = $derived.by(() => groupKeys(this.asked.group ? this.groups.list : []));
  /** The questions that are answered with a key, as far as this form is asked them. */
  readonly ticked = $derived.by(() =>
    this.asked.ticked.filter((question) => isAsked(question, this.stack.form)),
  );
  readonly #rows = $derived.by(() => [
    ...this.ticked.map(({ id }) => id),
    ...(this.asked.group ? [GROUP_ROW] : []),
  ]);
  #paper: HTMLElement | undefined;

  constructor(
    private readonly stack: Stack,
    private readonly asked: Asked,
    private readonly groups: Groups,
    /** The form's number in the stack. */
    private readonly number: () => number,
    /** Takes the latest form up again, if there is one. */
    private readonly toLatest: () => void,
  ) {}

  /** Listens to the keys on the form, which starts at the first question. */
  readonly paper: Attachment<HTMLElement> = (element) => {
    this.#paper = element;
    this.focusRow(0);
    return on(element, 'keydown', (event) => this.#press(event));
  };

  /** Moves the focus to a row, once what was just answered is shown. */
  focusRow(at: number) {
    void tick().then(() => {
      const row = this.#paper?.querySelector(`[data-row="${this.#rows[at]}"]`);
      (row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector('input'))?.focus();
    });
  }

  /** Saves the form and starts the next. */
  save() {
    this.triedEmpty = !this.stack.save(this.number());
    this.focusRow(0);
  }

  /** In a written answer Enter goes on to the next one, and from the last it saves. */
  pressInText(event: KeyboardEvent, at: number) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    const texts = this.#paper?.querySelectorAll('textarea');
    if (event.ctrlKey || event.metaKey || at + 1 === texts?.length) this.save();
    else texts?.[at + 1]?.focus();
  }

  #press(event: KeyboardEvent) {
    if (event.defaultPrevented || isTyping(event.target) || event.isComposing) return;
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;
    const at = this.#rows.indexOf(row ?? '');
    const deed = at < 0 ? undefined : deedOf(event, this.keys, this.ticked[at]);
    if (!deed) return;
    event.preventDefault();
    this.triedEmpty = false;
    if (deed.kind === 'save') this.save();
    else if (deed.kind === 'back') this.#back(at);
    else if (deed.kind === 'toggle') this.toggle(this.#rows[at] ?? '', deed.code);
    else if (deed.kind === 'group') this.#chooseGroup(deed.id);
    else this.#answer(at, deed.code);
  }

  /** Ticks one of several, or takes the tick away. */
  toggle(id: string, code: number) {
    const { answers } = this.stack.form;
    const ticked = answers[id];
    const codes = Array.isArray(ticked) ? ticked : [];
    answers[id] = codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
  }

  /** From a number one goes on with Enter. */
  next(id: string) {
    this.focusRow(Math.min(this.#rows.indexOf(id) + 1, this.#rows.length - 1));
  }

  #answer(at: number, code: number | null) {
    const { answers } = this.stack.form;
    const question = this.ticked[at];
    if (!question) return;
    const several = question.kind === 'severalOf' && Array.isArray(answers[question.id]);
    // On one of several, blank means that one is through with the ticks.
    if (!several) answers[question.id] = code;
    this.focusRow(Math.min(at + 1, this.#rows.length - 1));
  }

  /** The group can be ticked from anywhere; with all else answered, one stands there afterwards. */
  #chooseGroup(id: string | null) {
    const { form } = this.stack;
    form.groupId = id;
    const done = this.ticked.every((question) => form.answers[question.id] !== undefined);
    if (done) this.focusRow(this.#rows.length - 1);
  }

  /** One answer back; from the start of a blank form to the form before it. */
  #back(at: number) {
    const { form } = this.stack;
    if (at === 0 && isUntouched(form)) return this.toLatest();
    const place = this.#isAnswered(at) ? at : Math.max(at - 1, 0);
    const row = this.#rows[place] ?? GROUP_ROW;
    if (row === GROUP_ROW) form.groupId = null;
    else delete form.answers[row];
    this.focusRow(place);
  }

  #isAnswered(at: number): boolean {
    const row = this.#rows[at] ?? GROUP_ROW;
    const { groupId, answers } = this.stack.form;
    return row === GROUP_ROW ? groupId !== null : answers[row] !== undefined;
  }
}
