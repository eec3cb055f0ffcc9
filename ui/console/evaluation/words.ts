import type { Share } from '$shared/api/generated/Share';
import { formatNumber, listed, t } from '$shared/i18n';
import type { Groups } from '../groups.svelte';

/** The people of one or more groups, as in the middle of a sentence; `null` are those who ticked none. */
export function peopleOf(ids: readonly (string | null)[], groups: Groups): string {
  const names = ids.map((id) =>
    id === null ? t('evaluation-no-group-many') : (groups.of(id)?.many ?? id),
  );
  return listed(names);
}

/** So many of so many, at the start of a sentence. */
export function shareWords(share: Share): string {
  if (share.word !== 'part' && share.word !== 'about') return t(`evaluation-share-${share.word}`);
  const { part, whole } = share;
  return t(`evaluation-share-${share.word}`, {
    part: formatNumber(part),
    whole: formatNumber(whole),
  });
}
