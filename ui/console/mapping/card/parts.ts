/** A first suggestion for how a card falls into parts: its lines, else its sentences, else two fields. */
export function partsOf(text: string): string[] {
  const lines = tidy(text.split('\n'));
  if (lines.length > 1) return lines;
  const sentences = tidy(text.split(/(?<=[.!?…])\s+(?=\p{Lu})|(?<=;)\s+/u));
  return sentences.length > 1 ? sentences : [text.trim(), ''];
}

const tidy = (parts: string[]) => parts.map((part) => part.trim()).filter(Boolean);
