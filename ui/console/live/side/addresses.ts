import type { NetworkAddress } from '$shared/api/generated/NetworkAddress';
import { t } from '$shared/i18n';

/** What a facilitator sees of an address: what kind of network it looks like, and the address itself. */
export const addressLabel = ({ address, card, kind }: NetworkAddress): string =>
  t(`live-network-${kind}`, { address, card });

/** Addresses as choices; nothing is chosen before the user has, unless there is but one. */
export const addressOptions = (addresses: readonly NetworkAddress[]) => [
  ...(addresses.length === 1 ? [] : [{ value: '', label: t('live-phones-choose') }]),
  ...addresses.map((one) => ({ value: one.address, label: addressLabel(one) })),
];
