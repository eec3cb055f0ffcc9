/** A cell's place on the counting sheet. */
export interface Place {
  row: number;
  column: number;
}

/** Where the caret stands in what is written in the cell. */
export interface Caret {
  atStart: boolean;
  atEnd: boolean;
}

/**
 * The cell that a key leads to: arrows go next door (left and right first when the caret stands at the
 * edge of the number), Enter goes down and from the last row on to the top of the next column.
 * `undefined` leaves the key to the browser.
 */
export function walk(
  key: string,
  shift: boolean,
  from: Place,
  size: { rows: number; columns: number },
  caret: Caret,
): Place | undefined {
  const { row, column } = from;
  if (key === 'Enter') return shift ? stepBack(from, size.rows) : stepOn(from, size);
  const to =
    key === 'ArrowDown'
      ? { row: row + 1, column }
      : key === 'ArrowUp'
        ? { row: row - 1, column }
        : key === 'ArrowRight' && caret.atEnd
          ? { row, column: column + 1 }
          : key === 'ArrowLeft' && caret.atStart
            ? { row, column: column - 1 }
            : undefined;
  return to && inside(to, size) ? to : undefined;
}

const inside = ({ row, column }: Place, size: { rows: number; columns: number }) =>
  row >= 0 && row < size.rows && column >= 0 && column < size.columns;

function stepOn({ row, column }: Place, size: { rows: number; columns: number }) {
  const to = row + 1 < size.rows ? { row: row + 1, column } : { row: 0, column: column + 1 };
  return inside(to, size) ? to : undefined;
}

function stepBack({ row, column }: Place, rows: number) {
  if (row > 0) return { row: row - 1, column };
  return column > 0 ? { row: rows - 1, column: column - 1 } : undefined;
}

/** A block of numbers pasted from a spreadsheet, row by row; `undefined` for anything else. */
export function pastedNumbers(text: string): (number | null)[][] | undefined {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
  if (!cells.flat().every((cell) => /^\d{0,6}$/.test(cell))) return undefined;
  return cells.map((row) => row.map((cell) => (cell === '' ? null : Number(cell))));
}

/** The cells that a pasted block fills from a place on; what sticks out falls away. */
export function laid(
  block: readonly (readonly (number | null)[])[],
  from: Place,
  rows: readonly string[],
  groups: readonly string[],
): { row: string; group: string; number: number | null }[] {
  return block.flatMap((line, down) =>
    line.flatMap((number, right) => {
      const [row, group] = [rows[from.row + down], groups[from.column + right]];
      return row && group ? [{ row, group, number }] : [];
    }),
  );
}
