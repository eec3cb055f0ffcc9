import { connect } from './api';
import { httpBackend } from './http';
import { tauriBackend } from './tauri';

/** Connects this window to the app it runs in, or else to the app behind the page's address. */
export function start() {
  connect('__TAURI_INTERNALS__' in window ? tauriBackend : httpBackend);
}
