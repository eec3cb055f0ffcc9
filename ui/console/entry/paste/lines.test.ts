import { describe, expect, it } from 'vitest';
import { cardsOf, isMany } from './lines';

describe('pasted text', () => {
  it('becomes a card a line, whatever ends the line', () => {
    expect(cardsOf('et\r\nto\rtre\u000bfire\u2028fem\n\n  \nseks')).toEqual([
      'et',
      'to',
      'tre',
      'fire',
      'fem',
      'seks',
    ]);
  });

  it('loses the signs of lists and nothing else', () => {
    expect(
      cardsOf(
        '• Ingen sagde goddag\n1. Bussen\n12)\tTræt\n- Dyrt\n\uf0b7\tLangt\na) Mørkt\no\tKoldt',
      ),
    ).toEqual(['Ingen sagde goddag', 'Bussen', 'Træt', 'Dyrt', 'Langt', 'Mørkt', 'Koldt']);
    const plain = ['2021 var hårdt', '-5 grader', 'o, hvor er det svært', '3 gange om ugen'];
    expect(cardsOf(plain.join('\n'))).toEqual(plain);
  });

  it('keeps a spreadsheet cell with line breaks together and joins the cells of a row', () => {
    expect(cardsOf('"Bussen\nkører ikke"\tbord 4\r\nDyrt\t\t')).toEqual([
      'Bussen\nkører ikke – bord 4',
      'Dyrt',
    ]);
    expect(cardsOf('"Han sagde ""nej"" til mig"')).toEqual(['Han sagde "nej" til mig']);
  });

  it('loses what nobody can see', () => {
    expect(cardsOf('Bussen\u0000\nkører \u0007 ikke\n\u0000')).toEqual(['Bussen', 'kører  ikke']);
  });

  it('leaves what people put in quotes', () => {
    expect(cardsOf('"Kom bare"\n"Nej tak", sagde hun')).toEqual([
      '"Kom bare"',
      '"Nej tak", sagde hun',
    ]);
  });

  it('of one line is one card, and of nothing is none', () => {
    expect(isMany('Bare en linje\n')).toBe(false);
    expect(isMany('to\nlinjer')).toBe(true);
    expect(cardsOf(' \t\n \r\n')).toEqual([]);
  });

  it('of 300 lines is 300 cards at once', () => {
    const lines = Array.from({ length: 300 }, (_, n) => `Linje nummer ${n} er ikke en liste`);
    expect(cardsOf(lines.join('\r\n'))).toEqual(lines);
  });
});
