/** NUL and its like, which nobody can see. */
const UNSEEN = /\p{Cc}/gu;
/** What Word, Excel and mail programs end a line with. */
const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** A list's sign or number in front of a line; Word's own bullets lie in the private area. */
const BULLET = /^(?:[•◦▪▫‣·●○■□☐☑✓✔➢\uE000-\uF8FF*–—-]|o(?=\t)|\d{1,3}[.)]|\p{Ll}\))[\s\t]+/u;

/** Makes cards of pasted text: a line each, and a spreadsheet's row each, without list signs. */
export function cardsOf(text: string): string[] {
  return rowsOf(text.replace(BREAKS, '\n'))
    .map((cells) => cells.join(' – '))
    .filter((card) => card !== '');
}

/** Whether a pasted text is more than one card. */
export const isMany = (text: string): boolean => cardsOf(text).length > 1;

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    at += BULLET.exec(text.slice(at, at + 40))?.[0].length ?? 0;
    do {
      const cell = cellAt(text, at);
      cells.push(tidy(cell.text));
      at = cell.end + 1;
    } while (text[at - 1] === '\t');
    rows.push(cells.filter(Boolean));
  }
  return rows;
}

/** A cell up to the next tab or line end; a spreadsheet puts one that holds line breaks in quotes. */
function cellAt(text: string, from: number): { text: string; end: number } {
  const quoted = text[from] === '"' ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(from)) : null;
  const inside = quoted?.[1];
  if (quoted && inside && /[\n\t]|""/.test(inside)) {
    return { text: inside.replaceAll('""', '"'), end: from + quoted[0].length };
  }
  const rest = text.slice(from).search(/[\t\n]/);
  const end = rest < 0 ? text.length : from + rest;
  return { text: text.slice(from, end), end };
}

function tidy(cell: string): string {
  const lines = cell.split('\n').map((line) =>
    line
      .replace(/[^\S\n]+/g, ' ')
      .replace(UNSEEN, '')
      .trim(),
  );
  return lines.filter(Boolean).join('\n').replace(BULLET, '');
}
