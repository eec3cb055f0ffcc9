import { t } from '$shared/i18n';
import ClipboardPaste from '@lucide/svelte/icons/clipboard-paste';
import Combine from '@lucide/svelte/icons/combine';
import FolderInput from '@lucide/svelte/icons/folder-input';
import MoveHorizontal from '@lucide/svelte/icons/move-horizontal';
import Plus from '@lucide/svelte/icons/plus';
import Search from '@lucide/svelte/icons/search';
import Split from '@lucide/svelte/icons/split';
import SquareCheck from '@lucide/svelte/icons/square-check';
import Trash2 from '@lucide/svelte/icons/trash-2';
import { offerCommands } from '../commands.svelte';
import { carry, removeChosen } from './board/wall-keys';
import type { View } from './view.svelte';

/** What can be done at the wall, from the palette and by keys. The keys for cards work on a card only. */
export function offerWallCommands(view: View, to: { write: () => void; search: () => void }) {
  offerCommands(() => {
    const enabled = Boolean(view.session) && !view.locked;
    const ids = view.chosen.map(({ id }) => id);
    const ask = (kind: 'move' | 'merge') => () => (view.question = { kind, ids });
    const some = enabled && ids.length > 0;
    return [
      { label: t('challenges-new'), icon: Plus, keys: 'n', enabled, run: to.write },
      { label: t('challenges-search'), icon: Search, keys: '/', run: to.search },
      {
        label: t('entry-paste'),
        icon: ClipboardPaste,
        enabled,
        run: () => (view.question = { kind: 'paste', text: '' }),
      },
      {
        label: t('themes-new'),
        icon: Plus,
        keys: 't',
        enabled,
        run: () => (view.question = { kind: 'theme', cards: [] }),
      },
      {
        label: t('challenges-move'),
        icon: FolderInput,
        keys: 'm',
        enabled: some,
        run: ask('move'),
      },
      {
        label: t('challenges-carry'),
        icon: MoveHorizontal,
        keys: 'Ctrl+← / Ctrl+→',
        enabled: enabled && Boolean(view.current),
        run: () => carry(view, 'ArrowRight'),
      },
      {
        label: t('challenges-choose'),
        icon: SquareCheck,
        keys: t('challenges-key-space'),
        enabled: enabled && Boolean(view.current),
        run: () => view.toggle(view.current!),
      },
      {
        label: t('challenges-merge'),
        icon: Combine,
        keys: 'g',
        enabled: some && ids.length > 1,
        run: ask('merge'),
      },
      {
        label: t('challenges-split'),
        icon: Split,
        keys: 'd',
        enabled: some && ids.length === 1,
        run: () => (view.question = { kind: 'split', id: ids[0]! }),
      },
      {
        label: t('challenges-remove'),
        icon: Trash2,
        keys: 'Delete',
        enabled: some,
        run: () => removeChosen(view),
      },
    ];
  });
}
