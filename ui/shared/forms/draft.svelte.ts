import { Failure } from '../api';
import { fieldErrors, type FieldLabels } from './field-errors';

/** How long after our own save news of the row may still be from before it. */
const SETTLING = 300;

/**
 * The fields of one row as they are being edited, each saved by itself when it is left. What is refused
 * stays as typed, with the reason in `errors`; what changes elsewhere comes in where nobody has typed.
 * To be made while a component starts; a view of one particular row belongs in a `{#key}` block.
 */
export class Draft<T extends object> {
  /** What stands in the fields. */
  values: T = $state()!;
  /** What is wrong, by field. */
  errors: Partial<Record<string, string>> = $state({});
  #saved: T;
  #source: () => T;
  #save: (values: T) => Promise<unknown>;
  #labels: FieldLabels;
  #queue: Promise<void> = Promise.resolve();
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** `source` is the row as it stands in the project, `save` writes it, `labels` as for [`fieldErrors`]. */
  constructor(source: () => T, save: (values: T) => Promise<unknown>, labels: FieldLabels = {}) {
    this.#source = source;
    this.#save = save;
    this.#labels = labels;
    this.#saved = { ...source() };
    this.values = { ...this.#saved };
    $effect(() => {
      void source();
      if (!this.#settling) this.#takeIn();
    });
    $effect(() => () => clearTimeout(this.#settling));
  }

  /** Saves a field that has been left, if it was changed; saves are made one after another. */
  commit(field: keyof T & string): Promise<void> {
    this.#queue = this.#queue.then(() => this.#commit(field));
    return this.#queue;
  }

  /** Puts a value in a field and saves it. */
  set<F extends keyof T & string>(field: F, value: T[F]): Promise<void> {
    this.values[field] = value;
    return this.commit(field);
  }

  async #commit(field: keyof T & string) {
    if (this.values[field] === this.#saved[field]) {
      delete this.errors[field];
      return;
    }
    const next = { ...this.#saved, [field]: this.values[field] };
    try {
      await this.#save(next);
    } catch (cause) {
      Object.assign(this.errors, fieldErrors(Failure.from(cause), field, this.#labels));
      return;
    }
    this.#saved = next;
    delete this.errors[field];
    this.#settle();
    await this.#again();
  }

  /** What was refused may fit now: an evening that is moved has its end before its start for a while. */
  async #again() {
    for (const field of Object.keys(this.errors)) {
      const known = field as keyof T & string;
      if (known in this.#saved && this.values[known] !== this.#saved[known])
        await this.#commit(known);
    }
  }

  #settle() {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      this.#takeIn();
    }, SETTLING);
  }

  #takeIn() {
    const fresh = this.#source();
    for (const field of Object.keys(fresh) as (keyof T)[]) {
      if (this.values[field] === this.#saved[field]) this.values[field] = fresh[field];
    }
    this.#saved = { ...fresh };
  }
}
