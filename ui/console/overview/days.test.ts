import { afterEach, beforeEach, expect, it } from 'vitest';
import { setClock } from '$shared/clock';
import { setLanguage } from '$shared/i18n';
import { formatDays } from './days';

beforeEach(() => setClock(() => new Date(2021, 5, 1)));
afterEach(() => {
  setLanguage('da');
  setClock(() => new Date());
});

it('names a month once', () => {
  expect(formatDays(['2021-06-07'])).toBe('7. juni');
  expect(formatDays(['2021-06-07', '2021-06-14'])).toBe('7. og 14. juni');
  expect(formatDays(['2021-06-07', '2021-06-14', '2021-08-16'])).toBe('7., 14. juni og 16. august');
});

it('speaks English too', () => {
  setLanguage('en');
  expect(formatDays(['2021-06-30', '2021-07-02'])).toBe('30 June and 2 July');
});

it('names the year when it is another one', () => {
  setClock(() => new Date(2022, 3, 4));
  expect(formatDays(['2021-06-07', '2021-06-14'])).toBe('7. og 14. juni 2021');
  expect(formatDays(['2021-12-07', '2022-01-14'])).toBe('7. december 2021 og 14. januar');
});
