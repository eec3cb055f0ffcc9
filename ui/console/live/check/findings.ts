import type { PhonesStatus } from '$shared/api/generated/PhonesStatus';

/** How one step of the check stands. */
export type Finding = 'done' | 'now' | 'wait';

/** The steps in their order: a network, the door, the firewall, a phone that has come through. */
export const steps = ['network', 'door', 'firewall', 'through'] as const;

/** A step of the check. */
export type Step = (typeof steps)[number];

/** How each step stands; the first that is not done is the one to look at. */
export function findings({ addresses, open }: PhonesStatus): Record<Step, Finding> {
  const isThrough = Boolean(open?.hasComeThrough && open.isReachable);
  const done: Record<Step, boolean> = {
    network: addresses.some(({ kind }) => kind !== 'virtual'),
    door: Boolean(open?.isReachable),
    // Nothing but a phone that has come through proves that the firewall lets one in.
    firewall: isThrough,
    through: isThrough,
  };
  const first = steps.find((step) => !done[step]);
  const stands = (step: Step): Finding => {
    if (done[step]) return 'done';
    // The firewall and the first phone are one thing to look at.
    const isAfterDoor = done.network && done.door;
    return step === first || (isAfterDoor && step === 'through') ? 'now' : 'wait';
  };
  return {
    network: stands('network'),
    door: stands('door'),
    firewall: stands('firewall'),
    through: stands('through'),
  };
}
