import type { Item } from '$shared/api/generated/Item';
import type { ItemKind } from '$shared/api/generated/ItemKind';
import type { Questionnaire } from '$shared/api/generated/Questionnaire';

/** The kinds one can add, in the order of the menu. */
export const KINDS: readonly ItemKind[] = [
  'degree',
  'agreement',
  'yesNo',
  'oneOf',
  'severalOf',
  'rating',
  'number',
  'open',
  'group',
  'who5',
];

/** Kinds that a questionnaire asks once at most. */
export const ONCE: readonly ItemKind[] = ['group', 'who5'];

/** A questionnaire that is being written. It lives as long as the window, so leaving the screen loses nothing. */
export class Draft {
  definition = $state() as Questionnaire;
  readonly #saved: string;

  constructor(
    from: Questionnaire,
    readonly isNew: boolean,
  ) {
    this.definition = structuredClone(from);
    this.#saved = isNew ? '' : JSON.stringify(from);
  }

  /** Something has been written that is not saved. */
  readonly isChanged = $derived.by(() => JSON.stringify(this.definition) !== this.#saved);

  /** Adds a question at the end, before the answers in words. */
  add(kind: ItemKind): Item {
    const { items } = this.definition;
    const item: Item = { id: this.#newId(kind), kind, required: false, text: {} };
    if (kind === 'oneOf' || kind === 'severalOf') {
      item.options = [
        { code: 1, text: {} },
        { code: 2, text: {} },
      ];
    }
    if (kind === 'rating') item.ends = { low: {}, high: {} };
    items.push(item);
    return item;
  }

  /** Moves a question so many places; what waits for an answer cannot come before it. */
  move(at: number, by: number) {
    const { items } = this.definition;
    const [item] = items.splice(at, 1);
    if (item) items.splice(at + by, 0, item);
  }

  remove(at: number) {
    this.definition.items.splice(at, 1);
  }

  /** Adds an option with a code that none has had. */
  addOption(item: Item) {
    const codes = (item.options ?? []).map(({ code }) => code);
    item.options = [...(item.options ?? []), { code: Math.max(0, ...codes) + 1, text: {} }];
  }

  #newId(kind: ItemKind): string {
    const taken = new Set(this.definition.items.map(({ id }) => id));
    const name = kind.toLowerCase();
    let number = 1;
    while (taken.has(`${name}-${number}`)) number += 1;
    return `${name}-${number}`;
  }
}

const drafts = new Map<string, Draft>();

/** The draft of a questionnaire in a project, as it was left; made from `from` the first time. */
export function draftOf(project: string, name: string, from: () => Draft): Draft {
  const key = JSON.stringify([project, name]);
  const draft = drafts.get(key) ?? from();
  drafts.set(key, draft);
  return draft;
}

/** Forgets a draft: it is saved, or given up. */
export const forget = (project: string, name: string) =>
  drafts.delete(JSON.stringify([project, name]));

/** A copy to start from, without a name in the project yet. */
export const copyOf = (definition: Questionnaire): Questionnaire => ({
  ...structuredClone(definition),
  id: '',
  version: 1,
});
