import { api } from '$shared/api';
import type { Reference } from '$shared/api/generated/Reference';
import { undoToast } from '$shared/components';

/** Something that is to be removed. */
export interface Removal {
  table: string;
  id: string;
  /** As the user knows it, for the question. */
  name: string;
  /** Does it. */
  run: () => Promise<unknown>;
  /** Said when it is done, with the offer to undo. */
  done: string;
  /** Told when it is done. */
  onremoved?: () => void;
}

let asked = $state.raw<Removal & { references: readonly Reference[] }>();

/** The removal that waits for a yes, with what would happen to the rest. */
export const removalAsked = () => asked;

/** Leaves everything as it is. */
export const keep = () => (asked = undefined);

/** Does what was asked about. */
export async function confirmRemoval() {
  const removal = asked;
  asked = undefined;
  if (removal) await carryOut(removal);
}

async function carryOut({ run, done, onremoved }: Removal) {
  await run();
  onremoved?.();
  undoToast(done);
}

/**
 * Removes something and offers to undo it. When other things refer to it, it first says what becomes of
 * them. Words for them are the messages `reference-<table>`.
 */
export async function remove(removal: Removal) {
  const { table, id } = removal;
  const references = await api.call('references.of', { table, id });
  if (references.length === 0) await carryOut(removal);
  else asked = { ...removal, references };
}
