import Spline from '@lucide/svelte/icons/spline';
import type { ChainKind } from '$shared/api/generated/ChainKind';
import type { MenuItem } from '$shared/components';
import { t } from '$shared/i18n';
import { go } from '../router.svelte';

/** A menu's line from a card to what came before it and what came of it. */
export const seeChain = (kind: ChainKind, id: string): MenuItem => ({
  label: t('chain-see'),
  icon: Spline,
  run: () => go('chain', [kind, id]),
});
