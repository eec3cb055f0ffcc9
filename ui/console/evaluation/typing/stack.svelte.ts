import { api, Failure } from '$shared/api';
import type { FilledForm } from '$shared/api/generated/FilledForm';
import { keepUnsaved } from '../../unsaved.svelte';
import { blank, fromSaved, given, isEmpty, isUntouched, type Form } from './form';

/** A form that could not be saved; it waits here with the reason. */
export interface Unsaved {
  form: Form;
  /** Its number in the stack. */
  number: number;
  sessionId: string;
  /** The response it corrects; absent for a new one. */
  id?: string;
  failure: Failure;
}

/** It answers what that evening's questionnaire does not ask: it belongs to another evening. */
export const isForeign = ({ failure: { code, details } }: Unsaved): boolean =>
  code === 'not-now' && details.why === 'unknown-item';

/** The stack of paper that is being typed in. It lives as long as the window, so leaving the screen loses nothing. */
export class Stack {
  /** The evening the forms are from. */
  sessionId = $state<string>();
  /** The form that is being typed. */
  form = $state<Form>(blank());
  /** The response that is being corrected; undefined while a new form is typed. */
  editing = $state<string>();
  /** Responses typed in this sitting, the latest first. */
  typed = $state.raw<readonly string[]>([]);
  /** Forms that could not be saved, the latest first. */
  unsaved = $state.raw<readonly Unsaved[]>([]);
  /** The stack is typed a second time, to be compared; these forms are not kept. */
  checking = $state(false);
  /** What has been typed the second time. */
  second = $state.raw<readonly Form[]>([]);
  #aside: Form | undefined;

  /** Saves the form as that number of the stack and lays a blank one ready at once; false when there is nothing to save. */
  save(number: number): boolean {
    const { form, editing, sessionId } = this;
    if (!sessionId || isEmpty(form)) return false;
    const typed = $state.snapshot(form) as Form;
    this.leave();
    if (this.checking && !editing) this.second = [...this.second, typed];
    else void this.#put({ form: typed, number, sessionId, id: editing });
    return true;
  }

  /** Takes a response up again; a form that was under way is laid aside until it is done. */
  correct(saved: FilledForm) {
    this.#takeUp(fromSaved(saved), saved.id);
  }

  /** Leaves the form: the one that was laid aside comes back, else a blank one. */
  leave() {
    this.form = this.#aside ?? blank();
    this.#aside = undefined;
    this.editing = undefined;
  }

  /** Types the stack a second time, or ends that. */
  check(checking: boolean) {
    this.leave();
    this.checking = checking;
    this.second = [];
  }

  /** Tries once more to save a form, on its own evening or on another. */
  retry(unsaved: Unsaved, sessionId = unsaved.sessionId) {
    this.#forget(unsaved);
    void this.#put({ ...unsaved, sessionId });
  }

  /** Takes up a form that could not be saved, to change it. */
  change(unsaved: Unsaved) {
    this.#forget(unsaved);
    this.#takeUp(unsaved.form, unsaved.id);
  }

  #takeUp(form: Form, id: string | undefined) {
    if (!this.editing && !isUntouched(this.form)) this.#aside = this.form;
    this.form = form;
    this.editing = id;
  }

  async #put({ form, number, sessionId, id }: Omit<Unsaved, 'failure'>) {
    try {
      if (id) await api.call('evaluation.save', { id, ...given(form) });
      else {
        const added = await api.call('evaluation.add', { sessionId, ...given(form) });
        this.typed = [added.id, ...this.typed];
      }
    } catch (cause) {
      const failure = Failure.from(cause);
      this.unsaved = [{ form, number, sessionId, id, failure }, ...this.unsaved];
    }
  }

  #forget(unsaved: Unsaved) {
    this.unsaved = this.unsaved.filter((other) => other !== unsaved);
  }
}

const stacks = new Map<string, Stack>();

/** The stack of a project, as it was left. */
export function stackOf(project: string): Stack {
  const known = stacks.get(project);
  if (known) return known;
  const stack = new Stack();
  stacks.set(project, stack);
  keepUnsaved({ project, has: () => stack.unsaved.length > 0 });
  return stack;
}
