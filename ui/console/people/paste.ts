/** A person as read from a line of pasted text. */
export interface PastedPerson {
  name: string;
  organisation: string;
  email: string;
  phone: string;
}

const isPhone = (cell: string) => /^\+?[\d\s()-]{8,}$/.test(cell);

function readLine(line: string): PastedPerson {
  // A spreadsheet gives tabs, an export semicolons; a comma belongs to names and titles.
  const cells = line
    .split(line.includes('\t') ? '\t' : ';')
    .map((cell) => cell.trim())
    .filter(Boolean);
  const email = cells.find((cell) => /^\S+@\S+$/.test(cell)) ?? '';
  const phone = cells.find(isPhone) ?? '';
  const [name = '', organisation = ''] = cells.filter((cell) => cell !== email && cell !== phone);
  return { name, organisation, email, phone };
}

/** The people in a pasted list: one a line, name first, with organisation, mail and phone if they are there. */
export function readPasted(text: string): PastedPerson[] {
  return text
    .split(/[\r\n\u2028\u2029\v]+/)
    .map(readLine)
    .filter(({ name }) => name !== '');
}
