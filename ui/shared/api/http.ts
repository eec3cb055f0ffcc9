import type { AppEvent, Backend, PathRequest, ScreenDeed } from './backend';
import { Failure } from './failure';

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Failure('unreachable');
  });
  const answer = await response.json();
  if (answer.error) throw Failure.from(answer.error);
  return answer.ok;
}

let screen: Window | null = null;
const screenIsOpen = () => screen !== null && !screen.closed;

/** A page of its own stands in for the projector's window. */
function screenWindow(deed: ScreenDeed | 'ask'): boolean {
  if (deed === 'open') screen = window.open('/screen/', 'samskaber-screen', 'popup');
  if (deed === 'close') screen?.close();
  return screenIsOpen() && deed !== 'close';
}

/** Talks to an app that answers on the page's own address instead of in a window. */
export const httpBackend: Backend = {
  call: (_kind, operation, input) => post('/api/call', { operation, input }),
  choosePath: (request: PathRequest) => post('/api/choose', request) as Promise<string | null>,
  listen(heard) {
    const source = new EventSource('/api/events');
    let wasDown = false;
    source.onmessage = (message) => heard(JSON.parse(message.data) as AppEvent);
    source.onerror = () => {
      if (!wasDown) heard({ kind: 'lost' });
      wasDown = true;
    };
    addEventListener('focus', () => heard({ kind: 'screen', isOpen: screenIsOpen() }));
    // The first time too: what was asked before may have changed before anything was heard.
    source.onopen = () => {
      heard({ kind: 'reconnected' });
      wasDown = false;
    };
  },
  screen: (deed) => Promise.resolve(screenWindow(deed)),
  fullScreen() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  },
  ready: () => void performance.mark('usable'),
};
