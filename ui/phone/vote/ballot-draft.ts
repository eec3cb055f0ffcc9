import type { PhoneRound } from '$shared/api/generated/PhoneRound';
import type { Marks } from '$shared/ballot/marks';

/** A ballot while it is being filled in. */
export interface BallotDraft {
  marks: Marks;
  /** Whether it is being looked through before it is handed in. */
  isReview: boolean;
}

/** What every kind of ballot is filled in with. */
export interface ListProps {
  round: PhoneRound;
  marks: Marks;
  isOpen: boolean;
  onwrite: (marks: Marks) => void;
  /** Told that there is nothing left to give. */
  onfull: () => void;
}
