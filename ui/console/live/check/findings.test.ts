import type { OpenHost } from '$shared/api/generated/OpenHost';
import type { PhonesStatus } from '$shared/api/generated/PhonesStatus';
import { expect, it } from 'vitest';
import { findings } from './findings';

const wifi = { address: '192.168.8.10', card: 'wlan0', kind: 'wireless' } as const;
const vpn = { address: '10.8.0.2', card: 'tun0', kind: 'virtual' } as const;
const door = (more: Partial<OpenHost>) =>
  ({ isReachable: true, hasComeThrough: false, ...more }) as OpenHost;
const words = (status: Pick<PhonesStatus, 'addresses' | 'open'>) =>
  Object.values(findings({ interrupted: null, wifi: null, ...status })).join(' ');

it('begins at the network, and a tunnel is none that phones are on', () => {
  expect(words({ addresses: [], open: null })).toBe('now wait wait wait');
  expect(words({ addresses: [vpn], open: null })).toBe('now wait wait wait');
  expect(words({ addresses: [vpn, wifi], open: null })).toBe('done now wait wait');
});

it('believes in the firewall only when a phone has come through', () => {
  expect(words({ addresses: [wifi], open: door({}) })).toBe('done done now now');
  expect(words({ addresses: [wifi], open: door({ hasComeThrough: true }) })).toBe(
    'done done done done',
  );
});

it('goes back to the door when the laptop has got another address', () => {
  const lost = door({ hasComeThrough: true, isReachable: false });
  expect(words({ addresses: [wifi], open: lost })).toBe('done now wait wait');
});
