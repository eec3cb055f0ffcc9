import type { TaskKind } from '$shared/api/generated/TaskKind';
import type { Workshop } from '$shared/api/generated/Workshop';

/** What can be asked at each workshop, the usual first. */
export const kindsOf: Record<Workshop, readonly TaskKind[]> = {
  mapping: ['challenges', 'evaluation'],
  ideas: ['ideas', 'vote', 'evaluation'],
  activities: ['vote', 'ideas', 'evaluation'],
};
