import { encode } from 'uqr';
import type { QrCode } from '../api/generated/QrCode';
import type { Wifi } from '../api/generated/Wifi';

/** Signs that mean something in the text of a Wi-Fi QR. */
const plain = (text: string) => text.replaceAll(/[\\;,:"]/g, (sign) => `\\${sign}`);

/** What a Wi-Fi QR says; phones offer to join when they see it. */
export const wifiText = ({ name, password }: Wifi): string =>
  `WIFI:T:${password ? 'WPA' : 'nopass'};S:${plain(name)};${password ? `P:${plain(password)};` : ''};`;

/** A text as a QR, drawn as the path of an SVG. */
export function qrOf(text: string): QrCode {
  const { size, data } = encode(text, { border: 0, ecc: 'M' });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return { text, size, path: dark.join('') };
}
