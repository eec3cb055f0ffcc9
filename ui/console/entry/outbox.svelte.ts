import { Failure } from '$shared/api';
import { keepUnsaved } from '../unsaved.svelte';

/** What stands in the entry field and beside it. */
export interface Draft {
  text: string;
  /** Empty: not known. */
  groupId: string;
  authorId: string;
  table: string;
}

/** A card as it was typed, whatever kind of card it becomes. */
export interface Typed {
  sessionId: string;
  text: string;
  groupId: string | null;
  authorId: string | null;
  tableNumber: number | null;
  /** What it answers, for cards that answer something. */
  answers: string[];
  /** It is written for a participant: the code on their ticket, or empty. Absent: they are the organiser's own words. */
  helped?: string;
}

/** A card that has left the field and is not on disk yet. */
export interface Waiting {
  card: Typed;
  /** Why it could not be saved; it waits to be tried again or taken back. */
  failure?: Failure;
  /** Left over from an earlier start; it may have been saved after all. */
  isOld?: boolean;
}

/** What becomes of the cards. */
export interface Post {
  /** Tells projects and kinds of cards apart. */
  name: string;
  /** Saves a card and answers its id. */
  save: (card: Typed) => Promise<string>;
  /** Told of each card that is on disk. */
  onsaved: (id: string, card: Typed) => void;
}

interface Kept {
  draft: Draft;
  waiting: Typed[];
}

const EMPTY: Draft = { text: '', groupId: '', authorId: '', table: '' };

/**
 * The entry of cards: what is typed, and what is on its way to the disk. Both outlive an error, another
 * screen and a restart; a card goes from here only when the app has said that it is saved.
 */
export class Outbox {
  draft = $state<Draft>({ ...EMPTY });
  waiting = $state.raw<readonly Waiting[]>([]);
  readonly #key: string;
  readonly #post: Post;
  #underway: Promise<void> = Promise.resolve();

  constructor(post: Post) {
    this.#key = `samskaber-entry ${post.name}`;
    this.#post = post;
    this.#fetch();
    $effect(() => keepUnsaved({ has: () => this.failed.length > 0 }));
    $effect(() => this.#keep({ draft: this.draft, waiting: this.waiting.map(({ card }) => card) }));
  }

  /** Cards that could not be saved, or may not have been. */
  get failed(): readonly Waiting[] {
    return this.waiting.filter(({ failure, isOld }) => failure || isOld);
  }

  /** Sends the card off and empties the field; group and table stay for the next one. */
  send(sessionId: string, answers: string[] = [], helped?: string) {
    const card = { ...this.#card(sessionId, answers), helped };
    this.draft.text = '';
    this.draft.authorId = '';
    this.#try({ card });
  }

  /** Tries a card that was refused once more. */
  retry(one: Waiting) {
    this.#leave(one);
    this.#try({ card: one.card });
  }

  /** Takes a card back into the field, to be changed; what stands there waits in its place. */
  takeBack(one: Waiting) {
    const { sessionId, answers } = one.card;
    const aside = this.draft.text.trim() && { ...one, card: this.#card(sessionId, answers) };
    this.waiting = this.waiting.flatMap((other) => (other !== one ? other : aside || []));
    const { text, groupId, authorId, tableNumber } = one.card;
    this.draft = {
      text,
      groupId: groupId ?? '',
      authorId: authorId ?? '',
      table: tableNumber ? String(tableNumber) : '',
    };
  }

  /** Cards of an earlier start that are there were saved after all. */
  compare(texts: ReadonlySet<string>) {
    const missing = this.waiting.filter(
      ({ card, isOld }) => !isOld || !texts.has(card.text.trim()),
    );
    if (missing.length < this.waiting.length) this.waiting = missing;
  }

  #card(sessionId: string, answers: string[]): Typed {
    const { text, groupId, authorId, table } = this.draft;
    return {
      sessionId,
      text,
      groupId: groupId || null,
      authorId: authorId || null,
      tableNumber: tableOf(table),
      answers,
    };
  }

  #try(one: Waiting) {
    this.waiting = [...this.waiting, one];
    this.#underway = this.#underway.then(() => this.#save(one));
  }

  async #save(one: Waiting) {
    try {
      const id = await this.#post.save(one.card);
      this.#leave(one);
      this.#post.onsaved(id, one.card);
    } catch (cause) {
      const failed = { ...one, failure: Failure.from(cause) };
      this.waiting = this.waiting.map((other) => (other === one ? failed : other));
    }
  }

  #leave(one: Waiting) {
    this.waiting = this.waiting.filter((other) => other !== one);
  }

  #keep(kept: Kept) {
    const words = JSON.stringify(kept);
    try {
      if (localStorage.getItem(this.#key) !== words) localStorage.setItem(this.#key, words);
    } catch {
      // Without a store the draft lives as long as the window.
    }
  }

  #fetch() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Kept | null;
      if (!kept) return;
      this.draft = { ...EMPTY, ...kept.draft };
      this.waiting = kept.waiting.map((card) => ({
        card,
        isOld: true,
      }));
    } catch {
      // What cannot be read is left; the next draft replaces it.
    }
  }
}

/** A table's number from 1 to 999; null when there is none. */
export function tableOf(text: string): number | null {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return number > 0 ? number : null;
}
