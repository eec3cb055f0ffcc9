export { api, type Input, type Operation, type Output, type WriteNews } from './api';
export type { AppEvent, PathRequest, ScreenDeed } from './backend';
export { Failure } from './failure';
export { live, type Live } from './live.svelte';
export { start } from './start';
