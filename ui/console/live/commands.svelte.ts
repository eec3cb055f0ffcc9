import { t } from '$shared/i18n';
import MonitorPlay from '@lucide/svelte/icons/monitor-play';
import Pause from '@lucide/svelte/icons/pause';
import Play from '@lucide/svelte/icons/play';
import SkipForward from '@lucide/svelte/icons/skip-forward';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import { api } from '$shared/api';
import { offerCommands } from '../commands.svelte';
import { isTyping } from '../keys';
import { nextItem } from './agenda/words';
import type { HallEvening } from './evening.svelte';

/**
 * Space lets everything rest and go on again, wherever one is, except where it writes or presses something. A
 * button that was clicked keeps the focus: then space is the evening's, not the button's once more.
 */
export class SpaceBar {
  #byPointer = false;
  #held = false;

  constructor(private readonly press: () => void) {}

  pointer = () => (this.#byPointer = true);

  down = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || event.key.startsWith('Arrow')) this.#byPointer = false;
    if (event.key !== ' ' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.defaultPrevented || isTyping(event.target) || this.#isPressable(event.target)) return;
    if (document.querySelector('[role="dialog"], [role="menu"]')) return;
    event.preventDefault();
    if (!event.repeat) this.press();
    this.#held = true;
  };

  /** A button is pressed when the key comes up again. */
  up = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !this.#held) return;
    this.#held = false;
    event.preventDefault();
  };

  #isPressable(target: EventTarget | null): boolean {
    if (!(target instanceof Element)) return false;
    const own = target.closest('button, a, input, summary, [role="radio"], [role="tab"]');
    if (!own) return false;
    return !(this.#byPointer && own.matches('button, a'));
  }
}

/** What the live view can do by key and from the command palette. */
export function offerHallCommands(hall: HallEvening) {
  offerCommands(() => {
    if (!hall.isOpen) return [];
    const next = hall.run && nextItem(hall.run);
    return [
      {
        label: t(hall.isPaused ? 'live-resume' : 'live-pause'),
        icon: hall.isPaused ? Play : Pause,
        run: () => void hall.togglePause(),
      },
      ...(next
        ? [
            {
              label: t('live-next', { title: next.title }),
              icon: SkipForward,
              run: () => void hall.goTo(next.id),
            },
          ]
        : []),
      {
        label: t('live-write'),
        icon: StickyNote,
        keys: 'n',
        run: () => (hall.writing = true),
      },
      {
        label: t('live-screen-open'),
        icon: MonitorPlay,
        run: () => void api.screen('open'),
      },
    ];
  });
}
