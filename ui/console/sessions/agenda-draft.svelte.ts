import { api, Failure } from '$shared/api';
import type { AgendaItem } from '$shared/api/generated/AgendaItem';
import { moved } from '$shared/forms';
import { failureText, t } from '$shared/i18n';

/** How long after a save of its own news of the agenda may still be from before it. */
const SETTLING = 300;
const MOST_MINUTES = 600;
/** In characters, as the project counts them. */
const LONGEST_TITLE = 300;

/** An item as it is being edited. */
export class AgendaRow {
  readonly key: number;
  id: string | undefined;
  title: string = $state('');
  /** As typed. */
  minutes: string = $state('');
  titleError: string | undefined = $state();
  minutesError: string | undefined = $state();

  constructor(key: number, { id, title, minutes }: AgendaItem) {
    this.key = key;
    this.id = id ?? undefined;
    this.title = title;
    this.minutes = String(minutes);
  }

  /** The minutes, if they are a whole number from 1 to 600. */
  get length(): number | undefined {
    const length = /^\d{1,3}$/.test(this.minutes.trim()) ? Number(this.minutes) : 0;
    return length >= 1 && length <= MOST_MINUTES ? length : undefined;
  }

  /** A new row in which nothing stands yet; it is not saved. */
  get blank(): boolean {
    return !this.id && this.title.trim() === '';
  }

  /** Finds what is wrong; true when nothing is. */
  check(): boolean {
    this.titleError = wrongWith(this.title.trim());
    this.minutesError = this.length ? undefined : t('agenda-minutes-wrong');
    return !this.titleError && !this.minutesError;
  }
}

function wrongWith(title: string): string | undefined {
  const length = [...title].length;
  if (length === 0) return t('agenda-title-missing');
  if (length <= LONGEST_TITLE) return undefined;
  return t('error-too-long', { field: t('field-agendaTitle'), length, limit: LONGEST_TITLE });
}

/** A session's agenda as it is being edited: saved as a whole whenever a field is left or an item moved. */
export class AgendaDraft {
  /** In order. */
  rows: AgendaRow[] = $state.raw([]);
  /** Why the agenda could not be saved. */
  error: string | undefined = $state();
  #session: string;
  #source: () => readonly AgendaItem[];
  #saved = '[]';
  #next = 0;
  #queue: Promise<void> = Promise.resolve();
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** To be made while a component starts; `source` is the agenda as it stands in the project. */
  constructor(session: string, source: () => readonly AgendaItem[]) {
    this.#session = session;
    this.#source = source;
    this.#takeIn();
    $effect(() => {
      void source();
      if (!this.#settling) this.#takeIn();
    });
    $effect(() => () => clearTimeout(this.#settling));
  }

  /** Puts a new, empty item after the given index and answers it. */
  insert(after: number): AgendaRow {
    const row = this.#row({ title: '', minutes: 15 });
    this.rows = [...this.rows.slice(0, after + 1), row, ...this.rows.slice(after + 1)];
    return row;
  }

  /** Moves an item without saving; while it is being dragged. */
  move(from: number, to: number) {
    if (to >= 0 && to < this.rows.length) this.rows = moved(this.rows, from, to);
  }

  /** Takes an item away and saves. */
  remove(row: AgendaRow): Promise<void> {
    this.rows = this.rows.filter((other) => other !== row);
    return this.save();
  }

  /** Puts a whole agenda in place and saves it. */
  fill(items: readonly AgendaItem[]): Promise<void> {
    this.rows = items.map((item) => this.#row(item));
    return this.save();
  }

  /** Saves what has changed, if all of it can be used; saves are made one after another. */
  save(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#save());
    return this.#queue;
  }

  async #save() {
    const rows = this.rows.filter((row) => !row.blank);
    this.error = undefined;
    const fine = rows.map((row) => row.check()).every(Boolean);
    if (!fine || stamp(rows) === this.#saved) return;
    const items = rows.map(({ id, title, length }) => ({ id, title, minutes: length! }));
    try {
      const ids = await api.call('sessions.agenda', { sessionId: this.#session, items });
      rows.forEach((row, index) => (row.id = ids[index]!.id));
    } catch (cause) {
      this.error = failureText(Failure.from(cause));
      return;
    }
    // What has been typed since is not saved yet.
    this.#saved = stampItems(items.map((item, index) => ({ ...item, id: rows[index]!.id })));
    this.#settle();
  }

  #row(item: AgendaItem): AgendaRow {
    this.#next += 1;
    return new AgendaRow(this.#next, item);
  }

  #settle() {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      this.#takeIn();
    }, SETTLING);
  }

  /** Follows what changed elsewhere, unless something here is not saved yet. New empty rows stay where they are. */
  #takeIn() {
    const kept = this.rows.filter((row) => !row.blank);
    const fresh = this.#source();
    if (stamp(kept) !== this.#saved || stampItems(fresh) === this.#saved) return;
    const known = new Map(kept.map((row) => [row.id, row]));
    const rows = fresh.map((item) => {
      const row = known.get(item.id ?? undefined) ?? this.#row(item);
      row.title = item.title;
      row.minutes = String(item.minutes);
      return row;
    });
    this.rows.forEach((row, index) => row.blank && rows.splice(index, 0, row));
    this.rows = rows;
    this.#saved = stamp(rows.filter((row) => !row.blank));
  }
}

const stamp = (rows: readonly AgendaRow[]) =>
  JSON.stringify(rows.map(({ id, title, minutes }) => [id, title.trim(), Number(minutes)]));

const stampItems = (items: readonly AgendaItem[]) =>
  JSON.stringify(items.map(({ id, title, minutes }) => [id, title.trim(), minutes]));
