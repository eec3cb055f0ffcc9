import type { Finding } from '$shared/api/generated/Finding';
import type { ShareMove } from '$shared/api/generated/ShareMove';
import { capital, hasMessage, t } from '$shared/i18n';
import type { Groups } from '../../groups.svelte';
import { peopleOf, shareWords } from '../words';

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
          at: t(`evaluation-from-${finding.workshop ?? 'together'}`),
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
      case 'groupsUnsure':
        return t('evaluation-groups-unsure');
    }
  });
}

/** The first sentence says when; the others are about the same evenings, and only tell of what moved. */
function agreement(finding: Agree, leads: boolean, questionOf: (item: string) => string): string {
  const says = statement(finding, questionOf);
  const at = leads ? t(`evaluation-at-${finding.workshop ?? 'together'}`) : 'none';
  const { change } = finding;
  const isUnsure = change?.step === 'unsure';
  const isTold = change && !isUnsure && (leads || change.step !== 'same');
  const sentence = t('evaluation-sentence', {
    says,
    at,
    change: isTold ? changed(change) : 'none',
  });
  if (!isUnsure || !leads) return sentence;
  const from = t(`evaluation-from-${change.since}`);
  return `${sentence} ${t('evaluation-change-unsure', { from })}`;
}

function statement({ item, answered, share }: Agree, questionOf: (item: string) => string): string {
  const key = `evaluation-says-${item}`;
  const who = shareWords(share);
  if (answered === 'degree' && hasMessage(key)) return t(key, { who });
  return t(`evaluation-says-of-${answered}`, { who, question: questionOf(item) });
}

const changed = ({ step, since }: ShareMove): string =>
  t(`evaluation-change-${step}`, { since: t(`evaluation-since-${since}`) });
