import { api } from '$shared/api';
import { undoToast } from '$shared/components';
import { t } from '$shared/i18n';
import { takeOff } from './board/fly';
import { moved, regrouped, removed } from './changes';
import type { View } from './view.svelte';

const titleOf = (view: View, themeId: string | null) =>
  view.wall.themes.find(({ id }) => id === themeId)?.title ?? t('challenges-loose');

/** Where the keyboard goes when cards leave: along with them, to the one that comes next, or nowhere. */
export type Follow = 'cards' | 'next' | 'nothing';

/** Hangs cards under a theme; they are seen to fly there. */
export async function move(
  view: View,
  ids: string[],
  themeId: string | null,
  {
    before = null,
    follow = 'next',
    land = takeOff(ids),
  }: { before?: string | null; follow?: Follow; land?: ReturnType<typeof takeOff> } = {},
) {
  const next = follow === 'cards' ? ids[0] : view.neighbour(ids);
  const change = moved(ids, themeId, before);
  view.chooseNone();
  const done = view.wall.change(change, () =>
    api.call('challenges.move', { ids, themeId, before }),
  );
  if (follow !== 'nothing') await view.goTo(next);
  await land(themeId ?? '');
  await done;
  view.said = t('challenges-moved', { count: ids.length, theme: titleOf(view, themeId) });
}

/** Removes cards at once; whoever regrets it undoes it. */
export async function remove(view: View, ids: string[]) {
  const next = view.neighbour(ids);
  view.chooseNone();
  const done = view.wall.change(removed(ids), () => api.call('challenges.remove', { ids }));
  await view.goTo(next);
  await done;
  undoToast(t('challenges-removed', { count: ids.length }));
}

/** Removes cards, unless ideas answer them: then it is asked first. */
export function askRemove(view: View, ids: string[]) {
  const answered = ids.some((id) => (view.wall.card(id)?.ideas ?? 0) > 0);
  if (answered) view.question = { kind: 'remove', ids };
  else void remove(view, ids);
}

/** Says which stakeholder group cards come from. */
export async function setGroup(view: View, ids: string[], groupId: string | null) {
  await view.wall.change(regrouped(ids, groupId), () =>
    api.call('challenges.setGroup', { ids, groupId }),
  );
}

/** Merges cards into one that stands where they stood. */
export async function merge(view: View, ids: string[], text: string, themeId: string | null) {
  const { id } = await api.call('challenges.merge', { ids, text, themeId });
  view.question = undefined;
  view.chooseNone();
  undoToast(t('challenges-merged', { count: ids.length }));
  await arrive(view, id);
}

/** Takes a merged card apart. */
export async function unmerge(view: View, id: string) {
  const ids = await api.call('challenges.unmerge', { id });
  undoToast(t('challenges-unmerged', { count: ids.length }));
  await arrive(view, ids[0]);
}

/** Splits a card into parts. */
export async function split(view: View, id: string, texts: string[]) {
  const ids = await api.call('challenges.split', { id, texts });
  view.question = undefined;
  undoToast(t('challenges-splitted', { count: ids.length }));
  await arrive(view, ids[0]);
}

/** Puts a split card back in place of its parts. */
export async function unsplit(view: View, id: string) {
  await api.call('challenges.unsplit', { id });
  undoToast(t('challenges-unsplitted'));
  await arrive(view, id);
}

/** Waits for a card to hang on the wall and goes there. */
export async function arrive(view: View, id: string | undefined, focus = true) {
  if (!id) return;
  for (let turn = 0; turn < 60 && !view.wall.card(id); turn++) {
    await new Promise((answer) => requestAnimationFrame(answer));
  }
  await view.goTo(id, focus);
}
