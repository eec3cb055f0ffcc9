const hex = (byte: number) => (byte < 16 ? '0' : '') + byte.toString(16);

/** A random UUID (v4). Pages without a secure connection are not given `crypto.randomUUID`. */
export const newId = () => written(crypto.getRandomValues(new Uint8Array(16)), 4);

/**
 * A UUID for a card (v7, RFC 9562): ids follow the time by the phone's clock, so that the laptop writes cards of one
 * moment in one place of the file. Not for ballots and answers, whose ids must tell nothing.
 */
export function cardId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 5, rest = now; at >= 0; at -= 1, rest = Math.floor(rest / 256)) {
    bytes[at] = rest % 256;
  }
  return written(bytes, 7);
}

function written(bytes: Uint8Array, version: number): string {
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const text = Array.from(bytes, hex).join('');
  return [8, 12, 16, 20, 32]
    .map((end, index) => text.slice([0, 8, 12, 16, 20][index], end))
    .join('-');
}
