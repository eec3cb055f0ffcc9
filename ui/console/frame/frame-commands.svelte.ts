import { api, live } from '$shared/api';
import type { StepLabel } from '$shared/api/generated/StepLabel';
import { hasMessage, t } from '$shared/i18n';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import DoorOpen from '@lucide/svelte/icons/door-open';
import Redo2 from '@lucide/svelte/icons/redo-2';
import Search from '@lucide/svelte/icons/search';
import Undo2 from '@lucide/svelte/icons/undo-2';
import { offerCommands } from '../commands.svelte';
import { rooms } from '../rooms';
import { go } from '../router.svelte';

function named(plain: string, step: StepLabel | null | undefined): string {
  const key = step ? `step-${step.name.replaceAll('.', '-')}` : '';
  return hasMessage(key) ? `${plain}: ${t(key)}` : plain;
}

/** The steps that can be undone and redone. */
export class Steps {
  #state = live('history.state', () => ({}));

  /** Names of the two deeds, with the step's own name where there is one. */
  get undoLabel() {
    return named(t('common-undo'), this.#state.data?.undo);
  }
  get redoLabel() {
    return named(t('frame-redo'), this.#state.data?.redo);
  }
  get canUndo() {
    return Boolean(this.#state.data?.undo);
  }
  get canRedo() {
    return Boolean(this.#state.data?.redo);
  }
  undo = () => void api.call('history.undo', {});
  redo = () => void api.call('history.redo', {});
}

/** What the frame itself can do: go to rooms, undo, redo, close the project, show its keys. */
export function offerFrameCommands(frame: {
  steps: Steps;
  openPalette: () => void;
  openHelp: () => void;
}) {
  const { steps, openPalette, openHelp } = frame;
  offerCommands(() => [
    ...rooms.map(({ id, icon }) => ({ label: t(`rail-${id}`), icon, run: () => go(id) })),
    { label: t('frame-search'), icon: Search, keys: 'Ctrl+K', whileTyping: true, run: openPalette },
    {
      label: steps.undoLabel,
      icon: Undo2,
      keys: 'Ctrl+Z',
      inFreshField: true,
      enabled: steps.canUndo,
      run: steps.undo,
    },
    {
      label: steps.redoLabel,
      icon: Redo2,
      keys: 'Ctrl+Y / Ctrl+Shift+Z',
      inFreshField: true,
      enabled: steps.canRedo,
      run: steps.redo,
    },
    { label: t('frame-keys'), icon: CircleQuestionMark, keys: '?', run: openHelp },
    { label: t('frame-close'), icon: DoorOpen, run: () => void api.call('desk.close', {}) },
  ]);
}
