import type { Workshop } from '$shared/api/generated/Workshop';
import { describe, expect, it } from 'vitest';
import { defaultAgenda } from './default-agenda';

const workshops: Workshop[] = ['mapping', 'ideas', 'activities'];
const evenings = workshops.flatMap((workshop) =>
  [false, true].map((later) => ({ workshop, later, items: defaultAgenda(workshop, later) })),
);

describe('the agenda to start from', () => {
  it.each(evenings)('lasts three hours: $workshop, later: $later', ({ items }) =>
    expect(items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(180),
  );

  it.each(evenings)(
    'has a meal and ends with the evaluation: $workshop, later: $later',
    ({ items }) => {
      expect(items.some(({ title }) => title.startsWith('Spisning'))).toBe(true);
      expect(items.at(-1)!.title).toMatch(/^Evaluering/);
    },
  );
});
