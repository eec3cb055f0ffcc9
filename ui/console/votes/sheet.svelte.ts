import { api, Failure } from '$shared/api';
import type { DotCell } from '$shared/api/generated/DotCell';
import type { RoundSheet } from '$shared/api/generated/RoundSheet';
import { failureText } from '$shared/i18n';
import { SvelteMap } from 'svelte/reactivity';

/** The row that holds how many of each group voted; the other rows are ideas. */
export const VOTERS = 'voters';

const keyOf = (row: string, group: string) => `${row} ${group}`;
const written = (number: number | null | undefined) =>
  number === null || number === undefined ? '' : String(number);

/** A number for a cell; null empties it. */
export interface Typed {
  row: string;
  group: string;
  number: number | null;
}

/** What stands in the cells of a counting sheet: what is being typed over what is saved. */
export class SheetCells {
  #typed = new SvelteMap<string, string>();
  #refused = new SvelteMap<string, string>();
  #sheet: () => RoundSheet;
  #stored: Map<string, string>;

  constructor(sheet: () => RoundSheet) {
    this.#sheet = sheet;
    this.#stored = $derived.by(() => {
      const { groups, cells } = sheet();
      return new Map([
        ...groups.map(({ id, voters }) => [keyOf(VOTERS, id), written(voters)] as const),
        ...cells.map((cell) => [keyOf(cell.ideaId, cell.groupId), written(cell.dots)] as const),
      ]);
    });
    // What is saved shows through again, so that an undo is seen.
    $effect(() => {
      for (const [key, text] of this.#typed) {
        if (this.#saved(key) === text) this.#typed.delete(key);
      }
    });
  }

  #saved = (key: string) => this.#stored.get(key) ?? '';

  /** What is written in a cell. */
  text(row: string, group: string): string {
    const key = keyOf(row, group);
    return this.#typed.get(key) ?? this.#saved(key);
  }

  /** Why a cell could not be saved. */
  refusal = (row: string, group: string) => this.#refused.get(keyOf(row, group));

  /** Takes what is typed; only digits are numbers of dots. */
  type(row: string, group: string, text: string) {
    this.#typed.set(keyOf(row, group), text.replace(/\D/g, '').slice(0, 6));
  }

  /** Puts back what is saved. */
  revert(row: string, group: string) {
    const key = keyOf(row, group);
    this.#typed.delete(key);
    this.#refused.delete(key);
  }

  /** Saves a cell that has been left, if it was changed. */
  async leave(row: string, group: string) {
    const key = keyOf(row, group);
    const text = this.#typed.get(key);
    if (text === undefined) return;
    const number = text === '' ? null : Number(text);
    this.#typed.set(key, written(number));
    if (written(number) !== this.#saved(key)) await this.save([{ row, group, number }]);
  }

  /** Saves several cells at once; dots are one step. */
  async save(cells: readonly Typed[]) {
    const roundId = this.#sheet().texts.id;
    const voters = cells.filter(({ row }) => row === VOTERS);
    const dots: DotCell[] = cells
      .filter(({ row }) => row !== VOTERS)
      .map(({ row, group, number }) => ({ ideaId: row, groupId: group, dots: number }));
    try {
      for (const { group, number } of voters)
        await api.call('votes.voters', { roundId, groupId: group, voters: number });
      if (dots.length > 0) await api.call('votes.count', { roundId, cells: dots });
      cells.forEach(({ row, group }) => this.#refused.delete(keyOf(row, group)));
    } catch (cause) {
      const why = failureText(Failure.from(cause));
      cells.forEach(({ row, group }) => this.#refused.set(keyOf(row, group), why));
    }
  }
}
