import { afterEach, describe, expect, it } from 'vitest';
import { Failure } from '../api';
import { setClock } from '../clock';
import { failureText, formatDate, formatNumber, formatRecent, formatTime, setLanguage, t } from '.';

afterEach(() => {
  setLanguage('da');
  setClock(() => new Date());
});

describe('dates and numbers', () => {
  it('are written the Danish way', () => {
    expect(formatDate('2021-06-07', 'day')).toBe('7. juni');
    expect(formatDate('2021-06-07', 'weekday')).toBe('mandag den 7. juni 2021');
    expect(formatDate('2021-06-07T15:00:00Z', 'time')).toBe('17.00');
    expect(formatTime('09:05')).toBe('09.05');
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(-10)).toBe('−10');
  });

  it('are written the English way', () => {
    setLanguage('en');
    expect(formatDate('2021-06-07', 'date')).toBe('7 June 2021');
    expect(formatTime('17:00')).toBe('17:00');
  });

  it('are told in words when they are near', () => {
    setClock(() => new Date(2021, 5, 7, 0, 30));
    expect(formatRecent('2021-06-06T22:10:00Z')).toBe('i dag');
    expect(formatRecent('2021-06-06T21:50:00Z')).toBe('i går');
    expect(formatRecent('2021-05-03')).toBe('3. maj');
    expect(formatRecent('2020-05-03')).toBe('3. maj 2020');
  });
});

describe('sentences', () => {
  it('follow the language and hold no invisible marks', () => {
    expect(t('common-create-new', { name: 'Vig' })).toBe('Opret „Vig“');
    setLanguage('en');
    expect(t('common-create-new', { name: 'Vig' })).toBe('Create “Vig”');
    expect(document.documentElement.lang).toBe('en');
  });

  it('name the field and the time of a failure', () => {
    expect(failureText(new Failure('required', { field: 'title' }))).toBe('„Titel“ skal udfyldes.');
    expect(failureText(new Failure('required', { field: 'x' }))).toContain('mangler');
    const since = '2021-06-07T15:00:00Z';
    const inUse = failureText(new Failure('in-use', { user: 'Anne', host: 'LAP', since }));
    expect(inUse).toContain('hos Anne på computeren LAP (siden 7. juni kl. 17.00)');
    expect(failureText(new Failure('brand-new-code'))).toContain('uventet');
  });
});
