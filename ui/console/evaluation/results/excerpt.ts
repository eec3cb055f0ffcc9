/** A text around what was looked for. */
export interface Excerpt {
  before: string;
  /** As it is written there. */
  hit: string;
  after: string;
}

/** So many letters stand before the hit when the text is cut. */
const BEFORE = 120;

/**
 * The text around the first place where it contains what was looked for, in small letters or large; nothing
 * where it does not. Before it stands all there is, or with `isCut` the last few words and an ellipsis.
 */
export function excerpt(text: string, contains: string, isCut: boolean): Excerpt | undefined {
  const wanted = contains.trim().toLocaleLowerCase();
  const at = wanted ? text.toLocaleLowerCase().indexOf(wanted) : -1;
  if (at < 0) return undefined;
  const end = at + wanted.length;
  const before = text.slice(0, at);
  return {
    before: isCut && at > BEFORE ? `… ${before.slice(-BEFORE).replace(/^\S*\s+/, '')}` : before,
    hit: text.slice(at, end),
    after: text.slice(end),
  };
}
