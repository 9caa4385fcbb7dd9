import { expect, test } from 'vitest';
import { readDate } from '../../pipeline/pull/wire-date';
import { wireDate } from '../wire';

test.each([
  ['Thu Apr 20 23:21:13 +0000 2023', '2023-04-20T23:21:13.000Z'],
  ['Tue Mar 21 20:50:14 +0000 2006', '2006-03-21T20:50:14.000Z'],
  ['2025-10-27T08:00:00.000Z', '2025-10-27T08:00:00.000Z'],
  ['Thu Apx 20 23:21:13 +0000 2023', null],
  ['Thu Feb 29 23:21:13 +0000 2024', '2024-02-29T23:21:13.000Z'],
  ['Thu Apr 99 99:99:99 +0000 2023', null],
  ['Thu Feb 30 23:21:13 +0000 2023', null],
  ['Thu Apr 20 24:00:00 +0000 2023', null],
  ['soon', null],
  ['', null],
  [null, null],
])('%s', (date, iso) => {
  expect(readDate(date)).toBe(iso);
});

test('each month comes back as it was', () => {
  for (let month = 1; month <= 12; month += 1) {
    const iso = `2024-${String(month).padStart(2, '0')}-29T01:02:03.000Z`;
    expect(readDate(wireDate(iso))).toBe(iso);
  }
});
