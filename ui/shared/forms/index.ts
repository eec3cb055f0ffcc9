export { Draft } from './draft.svelte';
export { enterMovesOn } from './enter';
export { fieldErrors } from './field-errors';
export { draggable, moved } from './reorder';
