import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { AppEvent, Backend, PathRequest } from './backend';

/** Talks to the app from its own window. */
export const tauriBackend: Backend = {
  call: (kind, operation, input) => invoke(kind, { operation, input }),
  choosePath: (request: PathRequest) => invoke('choose_path', { request }),
  listen(heard) {
    void listen<AppEvent>('app-event', (event) => heard(event.payload));
  },
  screen: (deed) => invoke('screen_window', { deed }),
  fullScreen: () => void invoke('full_screen'),
  ready: () => void invoke('ready'),
  settled: () => void invoke('settled'),
};

/** Talks to the app from the projector's window, which may ask one question alone. */
export const tauriScreenBackend: Backend = {
  ...tauriBackend,
  call: () => invoke('screen'),
};
