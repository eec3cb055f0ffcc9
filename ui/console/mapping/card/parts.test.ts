import { expect, it } from 'vitest';
import { partsOf } from './parts';

it('suggests lines, then sentences, then lets one write', () => {
  expect(partsOf('Dyrt\n\n Langt væk ')).toEqual(['Dyrt', 'Langt væk']);
  expect(partsOf('Ingen hilste. Så gik jeg igen!')).toEqual(['Ingen hilste.', 'Så gik jeg igen!']);
  expect(partsOf('Det koster 1.500 kr. om året')).toEqual(['Det koster 1.500 kr. om året', '']);
});
