import type { ActivityFields } from '$shared/api/generated/ActivityFields';
import type { OwnerRef } from '$shared/api/generated/OwnerRef';

/** An activity's fields as a form holds them: one plain value each, so that each can be saved by itself. */
export interface FormFields extends Omit<ActivityFields, 'id' | 'owner' | 'coOwners'> {
  /** As JSON, so that person and organisation change in one step. */
  owner: string;
  /** As JSON. */
  coOwners: string;
}

/** The fields that hold a longer text. */
export type TextName =
  | 'goal'
  | 'targetGroup'
  | 'place'
  | 'partners'
  | 'needsPeople'
  | 'needsMoney'
  | 'needsRoom'
  | 'successMeasure';

/** From the project to the form. */
export function toForm({ id: _, owner, coOwners, ...rest }: ActivityFields): FormFields {
  return { ...rest, owner: JSON.stringify(owner), coOwners: JSON.stringify(coOwners) };
}

/** From the form to the project. */
export function fromForm(id: string, { owner, coOwners, ...rest }: FormFields): ActivityFields {
  return { ...rest, id, owner: readOwner(owner), coOwners: readCoOwners(coOwners) };
}

/** The owner in the form. */
export const readOwner = (json: string): OwnerRef => JSON.parse(json) as OwnerRef;

/** The co-owners in the form. */
export const readCoOwners = (json: string): OwnerRef[] => JSON.parse(json) as OwnerRef[];
