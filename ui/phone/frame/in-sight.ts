import { tick } from 'svelte';

/** Once the page stands as it now should, moves it no further than it must for something to be seen. */
export async function intoSight(find: () => Element | null | undefined) {
  await tick();
  find()?.scrollIntoView({ block: 'nearest' });
}
