import { SvelteSet } from 'svelte/reactivity';

/** A place where what was typed waits when it could not be saved. */
interface Place {
  /** The project it belongs to; absent: the one that is open. */
  project?: string;
  /** Whether something waits there. */
  has: () => boolean;
}

const places = new SvelteSet<Place>();

/** Makes a place known to the window; answers how it is taken away again. */
export function keepUnsaved(place: Place): () => void {
  places.add(place);
  return () => places.delete(place);
}

/** Whether something that was typed for this project could not be saved yet. */
export const isUnsaved = (project: string): boolean =>
  [...places].some((place) => (place.project ?? project) === project && place.has());
