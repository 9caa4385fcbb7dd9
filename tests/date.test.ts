import { expect, test } from 'vitest';
import { clock, dateInWords, timeInWords } from '../pipeline/date';

test.each([
  ['2024', 'en', '2024'],
  ['2025-10', 'en', 'October 2025'],
  ['2025-10', 'fr', 'octobre 2025'],
  ['2025-10-27', 'fr', '27 octobre 2025'],
  ['2025-11-06T23:59:59.000Z', 'en', 'November 6, 2025'],
  ['2025-11-06T23:59:59-05:00', 'en', 'November 7, 2025'],
  ['2025-13', 'en', '2025-13'],
  ['yesterday', 'en', 'yesterday'],
  ['', 'en', ''],
])('%j in %s is %j', (date, lang, expected) => {
  expect(dateInWords(date, lang)).toBe(expected);
});

test('a time says that it is UTC, and what is no time stays', () => {
  expect(timeInWords('2025-11-06T18:04:00.000Z', 'fr')).toBe('6 novembre 2025 à 18:04 UTC');
  expect(timeInWords('soon', 'fr')).toBe('soon');
});

test.each([
  [0, '0:00'],
  [59_400, '0:59'],
  [83_000, '1:23'],
  [3_600_000, '1:00:00'],
  [3_723_000, '1:02:03'],
])('%i ms is %s', (ms, expected) => {
  expect(clock(ms)).toBe(expected);
});
