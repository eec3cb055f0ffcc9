import { connect } from './api';
import { httpBackend } from './http';
import { tauriBackend, tauriScreenBackend } from './tauri';

/** Connects this window to the app it runs in, or else to the app behind the page's address. */
export function start(window_: 'console' | 'screen' = 'console') {
  const ours = window_ === 'screen' ? tauriScreenBackend : tauriBackend;
  connect('__TAURI_INTERNALS__' in window ? ours : httpBackend);
}
