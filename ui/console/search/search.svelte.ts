import Building2 from '@lucide/svelte/icons/building-2';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import Layers from '@lucide/svelte/icons/layers';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import User from '@lucide/svelte/icons/user';
import type { Component } from 'svelte';
import { api } from '$shared/api';
import type { Found } from '$shared/api/generated/Found';
import type { FoundKind } from '$shared/api/generated/FoundKind';
import { t } from '$shared/i18n';
import { offerFinder, type Find } from '../commands.svelte';
import { go } from '../router.svelte';

const icons: Record<FoundKind, Component> = {
  activity: ClipboardCheck,
  idea: Lightbulb,
  theme: Layers,
  challenge: StickyNote,
  person: User,
  organisation: Building2,
};

const ways: Record<FoundKind, (id: string) => void> = {
  activity: (id) => go('activities', [id]),
  idea: (id) => go('ideas', [id]),
  theme: (id) => go('chain', ['theme', id]),
  challenge: (id) => go('mapping', [id]),
  person: (id) => go('people', [], { person: id }),
  organisation: (id) => go('people', [], { tab: 'organisations', organisation: id }),
};

function asFind({ kind, id, title, detail }: Found): Find {
  return {
    id: `${kind} ${id}`,
    label: title,
    detail: [t(`search-${kind}`), detail].filter(Boolean).join(' · '),
    icon: icons[kind],
    run: () => ways[kind](id),
  };
}

/** Lets the command palette find cards, people and organisations; called once, by the frame. */
export function offerSearch() {
  offerFinder(async (text) => (await api.call('search.find', { text })).map(asFind));
}
