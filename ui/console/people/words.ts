import type { OrganisationKind } from '$shared/api/generated/OrganisationKind';
import type { Role } from '$shared/api/generated/Role';

/** A person's parts in running the project. */
export const roles: readonly Role[] = ['none', 'steering_group', 'project_group', 'coordinator'];

/** The sorts of organisations. */
export const kinds: readonly OrganisationKind[] = [
  'sports_association',
  'patient_association',
  'municipality',
  'research',
  'foundation',
  'company',
  'other',
];

/** What sort of organisation somebody of a stakeholder group most likely comes from. */
export function likelyKind(groupId: string | null): OrganisationKind {
  if (groupId === 'volunteer') return 'sports_association';
  if (groupId === 'staff' || groupId === 'politician') return 'municipality';
  return groupId === 'researcher' ? 'research' : 'other';
}
