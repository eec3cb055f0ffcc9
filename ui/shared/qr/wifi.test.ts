import { expect, it } from 'vitest';
import { qrOf, wifiText } from './wifi';

it('says the network, its password and nothing that phones would misread', () => {
  expect(wifiText({ name: 'Hallen', password: 'kaffe123' })).toBe(
    'WIFI:T:WPA;S:Hallen;P:kaffe123;;',
  );
  expect(wifiText({ name: 'Vig; gæst', password: '' })).toBe('WIFI:T:nopass;S:Vig\\; gæst;;');
});

it('is drawn without its quiet zone, which the frame gives', () => {
  const { size, path } = qrOf('http://192.168.8.10:4747/#x');
  expect(size).toBe(29);
  expect(path.startsWith('M0 0h1v1h-1z')).toBe(true);
});
