import { expect, it } from 'vitest';
import type { ActivityFields } from '$shared/api/generated/ActivityFields';
import { fromForm, toForm } from './fields';

it('is the same activity after a turn through the form', () => {
  const activity: ActivityFields = {
    id: 'a',
    title: 'Følgeven',
    goal: 'Ingen går alene',
    targetGroup: '',
    place: '',
    partners: '',
    needsPeople: '',
    needsMoney: '',
    needsRoom: '',
    firstStep: '',
    nextStep: '',
    nextStepDue: '2021-10-12',
    successMeasure: '',
    owner: { personId: 'p', organisationId: null },
    coOwners: [{ personId: null, organisationId: 'o' }],
    starts: null,
    ends: null,
    state: 'ready',
    stateNote: '',
  };
  expect(fromForm('a', toForm(activity))).toEqual(activity);
});
