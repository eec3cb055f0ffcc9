import { api } from '$shared/api';
import type { ExportKind } from '$shared/api/generated/ExportKind';
import { language, t } from '$shared/i18n';
import type { Groups } from '../../groups.svelte';
import { KINDS } from '../builder/draft.svelte';

/** Headings of the file, by the names under which the app asks for them. */
const HEADINGS = [
  'date',
  'workshop',
  'questionnaire',
  'version',
  'response',
  'group',
  'item',
  'question',
  'kind',
  'code',
  'answer',
  'theme',
  'credit',
  'labels',
  'codes',
  'own-words',
  'codebook',
  'groups-note',
  'overview',
  'overview-note',
  'raw-note',
  'count',
  'n',
  'everybody',
  'all',
  'mean',
] as const;

function wordsOf(groups: Groups): Record<string, string> {
  return Object.fromEntries([
    ...HEADINGS.map((key) => [key, t(`evaluation-export-${key}`)]),
    ...(['mapping', 'ideas', 'activities'] as const).map((workshop) => [
      `workshop-${workshop}`,
      t(`workshop-${workshop}`),
    ]),
    ...KINDS.map((kind) => [`kind-${kind}`, t(`evaluation-kind-${kind}`)]),
    ...(['high-risk', 'some-risk', 'no-risk'] as const).map((band) => [
      `band-${band}`,
      t(`evaluation-band-${band}`),
    ]),
    ...groups.list.map(({ id, name }) => [`group-${id}`, name]),
    ['group-none', t('evaluation-no-group')],
  ]);
}

/** Lets the user choose a file and writes everybody's answers to it; false when they change their mind. */
export async function exportAnswers(kind: ExportKind, groups: Groups): Promise<boolean> {
  const path = await api.choosePath({
    kind: 'save',
    title: t('evaluation-export-title'),
    suggestion: `${t('evaluation-export-file')}.${kind}`,
  });
  if (!path) return false;
  const words = wordsOf(groups);
  await api.call('evaluation.export', { path, kind, language: language(), words });
  return true;
}
