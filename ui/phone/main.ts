import './old-browsers';
import '$shared/tokens/base.css';
import './phone.css';
import { learn } from '$shared/i18n/translate';
import { applyTheme } from '$shared/tokens/theme';
import { mount } from 'svelte';
import App from './App.svelte';
import { startLook } from './frame/look.svelte';
import { readFragment } from './join/fragment';
import { ask } from './line/ask';
import { newId } from './new-id';
import { Phone } from './phone.svelte';
import { browserStore } from './store';
import { realTime } from './time';

learn(
  import.meta.glob<string>(
    '../../assets/locales/*/{phone,participants,groups,revealed,error}.ftl',
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
);
applyTheme('system');

const store = browserStore();
startLook(store);

/** Names this tab, also after a reload. */
function tabName(): string {
  try {
    const name = sessionStorage.getItem('samskaber.tab') ?? newId();
    sessionStorage.setItem('samskaber.tab', name);
    return name;
  } catch {
    return newId();
  }
}

/** A code must not stand in the address once it has been used: the phone may be handed on. */
const forgetFragment = () => history.replaceState(null, '', location.pathname);

const phone = new Phone(ask, store, realTime, tabName(), forgetFragment);
void phone.start(readFragment(location.hash));

addEventListener('hashchange', () => {
  if (location.hash.length > 1) void phone.start(readFragment(location.hash));
});
addEventListener('online', () => {
  phone.line.hurry();
  phone.queue.wake();
});
addEventListener('pagehide', () => phone.queue.leave());
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) phone.line.refresh();
});

let hiddenAt = realTime.wall();
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') hiddenAt = realTime.wall();
  else if (Math.abs(realTime.wall() - hiddenAt) > 10_000) phone.line.refresh();
  else phone.line.hurry();
});

const target = document.getElementById('app')!;
target.textContent = '';
mount(App, { target, props: { phone } });
