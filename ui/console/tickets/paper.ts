import type { IssuedTicket } from '$shared/api/generated/IssuedTicket';

/** Tickets on a sheet of A4. */
const PER_SHEET = 8;

/** Tickets as they lie on sheets, eight on each. */
export function sheetsOf(issued: readonly IssuedTicket[]): IssuedTicket[][] {
  const sheets: IssuedTicket[][] = [];
  for (let at = 0; at < issued.length; at += PER_SHEET)
    sheets.push(issued.slice(at, at + PER_SHEET));
  return sheets;
}

/** Lets the window print on plain A4 in light colours, however printing is asked for; answers how to stop. */
export function keepOnA4(): () => void {
  const { documentElement: root } = document;
  const upright = new CSSStyleSheet();
  upright.replaceSync('@page { size: A4; margin: 0 }');
  let theme = root.dataset.theme;

  function lay() {
    theme = root.dataset.theme;
    root.dataset.theme = 'light';
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, upright];
  }

  function putBack() {
    root.dataset.theme = theme;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== upright);
  }

  addEventListener('beforeprint', lay);
  addEventListener('afterprint', putBack);
  return () => {
    removeEventListener('beforeprint', lay);
    removeEventListener('afterprint', putBack);
  };
}
