import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '$shared/i18n';
import { formatDays } from './days';

afterEach(() => setLanguage('da'));

it('names a month once', () => {
  expect(formatDays(['2021-06-07'])).toBe('7. juni');
  expect(formatDays(['2021-06-07', '2021-06-14'])).toBe('7. og 14. juni');
  expect(formatDays(['2021-06-07', '2021-06-14', '2021-08-16'])).toBe('7., 14. juni og 16. august');
});

it('speaks English too', () => {
  setLanguage('en');
  expect(formatDays(['2021-06-30', '2021-07-02'])).toBe('30 June and 2 July');
});
