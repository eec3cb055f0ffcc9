import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import Trash2 from '@lucide/svelte/icons/trash-2';
import { api } from '$shared/api';
import type { ActivityCard } from '$shared/api/generated/ActivityCard';
import { undoToast, type MenuItem } from '$shared/components';
import { t } from '$shared/i18n';
import { seeChain } from '../../chain/see';
import { stateName, states } from '../words';
import type { TrialBoard } from './board.svelte';

/** Takes an activity away and offers to undo it; its ideas stay chosen. */
export async function removeActivity({ id, title }: Pick<ActivityCard, 'id' | 'title'>) {
  await api.call('activities.remove', { id });
  undoToast(t('activities-removed', { name: title }));
}

/** Everything that dragging does, and more, for those who do not drag. */
export function menuOf(card: ActivityCard, board: TrialBoard): MenuItem[] {
  const { id, state } = card;
  const to = (other: (typeof states)[number]): MenuItem => ({
    label: t('trials-move-to', { state: stateName(other) }),
    icon: ArrowRight,
    run: () => board.send(id, other),
  });
  return [
    ...states.filter((other) => other !== state).map(to),
    {
      label: t('trials-move-up'),
      icon: ArrowUp,
      keys: 'Alt ↑',
      disabled: !board.canStep(id, 'up'),
      run: () => board.step(id, 'up'),
    },
    {
      label: t('trials-move-down'),
      icon: ArrowDown,
      keys: 'Alt ↓',
      disabled: !board.canStep(id, 'down'),
      run: () => board.step(id, 'down'),
    },
    seeChain('activity', id),
    {
      label: t('activities-remove'),
      icon: Trash2,
      danger: true,
      run: () => void removeActivity(card),
    },
  ];
}
