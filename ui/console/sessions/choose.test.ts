import type { SessionSummary } from '$shared/api/generated/SessionSummary';
import { describe, expect, it } from 'vitest';
import { likely, nextTrack } from './choose';

const session = (id: string, date: string, track = 'citizens') =>
  ({ id, date, track }) as SessionSummary;
const june = [session('7', '2021-06-07'), session('14', '2021-06-14', 'stakeholders')];

describe('the session one most likely works with', () => {
  it('is the one held today', () => expect(likely(june, '2021-06-07')).toBe('7'));
  it('is the latest between two and after all', () => {
    expect(likely(june, '2021-06-13')).toBe('7');
    expect(likely(june, '2022-01-01')).toBe('14');
  });
  it('is the first before any', () => expect(likely(june, '2021-06-01')).toBe('7'));
  it('is none when there are none', () => expect(likely([], '2021-06-01')).toBeUndefined());
});

describe('the track of the next session', () => {
  it('is the citizens first, then the stakeholders, then everyone', () => {
    expect(nextTrack('mapping', [])).toBe('citizens');
    expect(nextTrack('ideas', june.slice(0, 1))).toBe('stakeholders');
    expect(nextTrack('ideas', june)).toBe('everyone');
  });
  it('is everyone in the third workshop', () =>
    expect(nextTrack('activities', [])).toBe('everyone'));
});
