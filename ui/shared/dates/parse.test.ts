import { describe, expect, it } from 'vitest';
import { parseDate, parseTime } from './parse';

const today = new Date(2021, 4, 20, 13, 30);

describe('parseDate', () => {
  it.each([
    ['7.6.2021', '2021-06-07'],
    ['07-06-2021', '2021-06-07'],
    ['7.6.21', '2021-06-07'],
    ['7/6', '2021-06-07'],
    ['7.6.', '2021-06-07'],
    ['7 6', '2021-06-07'],
    ['7. juni 2021', '2021-06-07'],
    ['mandag den 7. juni', '2021-06-07'],
    ['7. jun', '2021-06-07'],
    ['7 june 2021', '2021-06-07'],
    ['June 7, 2021', '2021-06-07'],
    ['2021-06-07', '2021-06-07'],
    ['I dag', '2021-05-20'],
    ['i morgen', '2021-05-21'],
    ['29. februar', '2024-02-29'],
  ])('reads %s as %s', (text, iso) => expect(parseDate(text, today)).toBe(iso));

  it('takes a day without a year from the last two months, else the next one', () => {
    expect(parseDate('1/4', today)).toBe('2021-04-01');
    expect(parseDate('1/2', today)).toBe('2022-02-01');
    expect(parseDate('3. jan', new Date(2021, 11, 28))).toBe('2022-01-03');
    expect(parseDate('28. dec', new Date(2022, 0, 3))).toBe('2021-12-28');
  });

  it.each(['', '31.2.2021', '32/1', '7.13.2021', 'juni', 'ju 7', 'snart', '7. foo', '2021-6'])(
    'refuses %j',
    (text) => expect(parseDate(text, today)).toBeNull(),
  );
});

describe('parseTime', () => {
  it.each([
    ['17', '17:00'],
    ['9', '09:00'],
    ['1730', '17:30'],
    ['930', '09:30'],
    ['17.00', '17:00'],
    ['17:30', '17:30'],
    ['kl. 9.15', '09:15'],
    ['0', '00:00'],
  ])('reads %s as %s', (text, time) => expect(parseTime(text)).toBe(time));

  it.each(['', '24', '17.60', '17.5', 'fem', '12345'])('refuses %j', (text) =>
    expect(parseTime(text)).toBeNull(),
  );
});
