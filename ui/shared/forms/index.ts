export { Draft } from './draft.svelte';
export { enterMovesOn } from './enter';
export { fieldErrors } from './field-errors';
export { kroner, MOST_KRONER, readKroner } from './kroner';
export { draggable, moved } from './reorder';
