import { api } from '$shared/api';
import { likelyKind } from './words';

/** Makes an organisation of which only the name is known, and answers its id. */
export async function makeOrganisation(name: string, groupId: string | null): Promise<string> {
  const kind = likelyKind(groupId);
  const made = await api.call('organisations.add', { name, kind, groupId, contact: '', notes: '' });
  return made.id;
}

/** A person of whom little is known yet. */
export const newPerson = (name: string, groupId: string | null, organisationId: string | null) => ({
  name,
  groupId,
  organisationId,
  role: 'none' as const,
  email: '',
  phone: '',
  notes: '',
  consent: false,
});
