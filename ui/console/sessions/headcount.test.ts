import type { Attendee } from '$shared/api/generated/Attendee';
import { describe, expect, it } from 'vitest';
import { headcountRows, readCount, total } from './headcount';

const came = (groupId: string | null) => ({ groupId, state: 'attended' }) as Attendee;
const people = [came('citizen'), came('staff'), came('staff'), came(null)];

describe('those who came', () => {
  it('are counted by name where nobody counted heads', () => {
    const rows = headcountRows(
      [
        { groupId: 'citizen', people: 12 },
        { groupId: 'staff', people: null },
      ],
      people,
    );
    expect(rows.map(({ named }) => named)).toEqual([1, 2]);
    expect(total(rows, people)).toBe(12 + 2 + 1);
  });
});

describe('a typed count', () => {
  it('is a number, nothing, or not to be used', () => {
    expect(readCount(' 12 ')).toBe(12);
    expect(readCount('0')).toBe(0);
    expect(readCount('')).toBeNull();
    for (const wrong of ['-1', '1,5', 'mange', '10001']) expect(readCount(wrong)).toBeUndefined();
  });
});
