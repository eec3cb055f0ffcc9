import { api, Failure } from '$shared/api';
import type { NewChallenge } from '$shared/api/generated/NewChallenge';

/** What stands in the entry field and beside it. */
export interface Draft {
  text: string;
  /** Empty: not known. */
  groupId: string;
  authorId: string;
  table: string;
}

/** A card that has left the field and is not on disk yet. */
export interface Waiting {
  card: NewChallenge;
  /** Why it could not be saved; it waits to be tried again or taken back. */
  failure?: Failure;
  /** Left over from an earlier start; it may have been saved after all. */
  isOld?: boolean;
}

interface Kept {
  draft: Draft;
  waiting: NewChallenge[];
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
  readonly #onsaved: (id: string, card: NewChallenge) => void;
  #underway: Promise<void> = Promise.resolve();

  /** `name` tells projects apart; `onsaved` hears of each card that is on disk. */
  constructor(name: string, onsaved: (id: string, card: NewChallenge) => void) {
    this.#key = `samskaber-entry ${name}`;
    this.#onsaved = onsaved;
    this.#fetch();
    $effect(() => this.#keep({ draft: this.draft, waiting: this.waiting.map(({ card }) => card) }));
  }

  /** Sends the card off and empties the field; group and table stay for the next one. */
  send(sessionId: string) {
    const card = this.#card(sessionId);
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
    const aside = this.draft.text.trim() && { ...one, card: this.#card(one.card.sessionId) };
    this.waiting = this.waiting.flatMap((other) => (other !== one ? other : aside || []));
    const { text, groupId, authorId, tableNumber } = one.card;
    this.draft = {
      text,
      groupId: groupId ?? '',
      authorId: authorId ?? '',
      table: tableNumber ? String(tableNumber) : '',
    };
  }

  /** Cards of an earlier start that hang on the wall were saved after all. */
  compare(texts: ReadonlySet<string>) {
    const missing = this.waiting.filter(
      ({ card, isOld }) => !isOld || !texts.has(card.text.trim()),
    );
    if (missing.length < this.waiting.length) this.waiting = missing;
  }

  #card(sessionId: string): NewChallenge {
    const { text, groupId, authorId, table } = this.draft;
    return {
      sessionId,
      text,
      groupId: groupId || null,
      authorId: authorId || null,
      tableNumber: tableOf(table),
      themeId: null,
    };
  }

  #try(one: Waiting) {
    this.waiting = [...this.waiting, one];
    this.#underway = this.#underway.then(() => this.#save(one));
  }

  async #save(one: Waiting) {
    try {
      const { id } = await api.call('challenges.add', one.card);
      this.#leave(one);
      this.#onsaved(id, one.card);
    } catch (cause) {
      const failed = { ...one, failure: Failure.from(cause) };
      this.waiting = this.waiting.map((other) => (other === one ? failed : other));
    }
  }

  #leave(one: Waiting) {
    this.waiting = this.waiting.filter((other) => other !== one);
  }

  #keep(kept: Kept) {
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept));
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
