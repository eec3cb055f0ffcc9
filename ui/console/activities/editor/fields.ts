import type { ActivityFields } from '$shared/api/generated/ActivityFields';
import type { OwnerRef } from '$shared/api/generated/OwnerRef';

/** An activity's fields as a form holds them: one plain value each, so that each can be saved by itself. */
export interface FormFields extends Omit<ActivityFields, 'id' | 'owner' | 'coOwners'> {
  ownerPerson: string;
  ownerOrganisation: string;
  /** As JSON. */
  coOwners: string;
}

/** The fields that hold a longer text. */
export type TextName = {
  [K in keyof FormFields]: FormFields[K] extends string ? K : never;
}[Exclude<keyof FormFields, 'state' | 'coOwners' | 'ownerPerson' | 'ownerOrganisation'>];

/** From the project to the form. */
export function toForm({ id: _, owner, coOwners, ...rest }: ActivityFields): FormFields {
  return {
    ...rest,
    ownerPerson: owner.personId ?? '',
    ownerOrganisation: owner.organisationId ?? '',
    coOwners: JSON.stringify(coOwners),
  };
}

/** From the form to the project. */
export function fromForm(id: string, form: FormFields): ActivityFields {
  const { ownerPerson, ownerOrganisation, coOwners, ...rest } = form;
  const owner = { personId: ownerPerson || null, organisationId: ownerOrganisation || null };
  return { ...rest, id, owner, coOwners: readCoOwners(coOwners) };
}

/** The co-owners in the form. */
export const readCoOwners = (json: string): OwnerRef[] => JSON.parse(json) as OwnerRef[];
