import type { Finding } from '$shared/api/generated/Finding';
import type { Share } from '$shared/api/generated/Share';
import type { ShareMove } from '$shared/api/generated/ShareMove';
import { formatNumber, hasMessage, t } from '$shared/i18n';
import type { Groups } from '../../groups.svelte';
import { capital, peopleOf } from '../words';

type Agree = Extract<Finding, { kind: 'agree' }>;

/** What the answers say, one sentence a finding. `questionOf` gives an item's question. */
export function sentences(
  findings: readonly Finding[],
  groups: Groups,
  questionOf: (item: string) => string,
): string[] {
  const lead = findings.find(({ kind }) => kind === 'agree');
  return findings.map((finding) => {
    switch (finding.kind) {
      case 'tooFew':
        return t('evaluation-too-few', {
          at: t(`evaluation-from-${finding.workshop}`),
          count: finding.responses,
        });
      case 'agree':
        return agreement(finding, finding === lead, questionOf);
      case 'groups':
        return t('evaluation-groups', {
          highest: capital(peopleOf(finding.highest, groups)),
          lowest: peopleOf(finding.lowest, groups),
        });
      case 'groupsAlike':
        return t('evaluation-groups-alike');
    }
  });
}

/** The first sentence says when; the others are about the same evening, and only tell of what moved. */
function agreement(finding: Agree, leads: boolean, questionOf: (item: string) => string): string {
  const says = statement(finding, questionOf);
  const at = leads ? t(`evaluation-at-${finding.workshop}`) : 'none';
  const { change } = finding;
  const moved = change && (leads || change.step !== 'same') ? changed(change) : 'none';
  return t('evaluation-sentence', { says, at, change: moved });
}

function statement({ item, answered, share }: Agree, questionOf: (item: string) => string): string {
  const key = `evaluation-says-${item}`;
  const who = shareWords(share);
  if (answered === 'degree' && hasMessage(key)) return t(key, { who });
  return t(`evaluation-says-of-${answered}`, { who, question: questionOf(item) });
}

function shareWords(share: Share): string {
  if (share.word !== 'part') return t(`evaluation-share-${share.word}`);
  const { part, whole } = share;
  return t('evaluation-share-part', { part: formatNumber(part), whole: formatNumber(whole) });
}

const changed = ({ step, since }: ShareMove): string =>
  t(`evaluation-change-${step}`, { since: t(`evaluation-since-${since}`) });
