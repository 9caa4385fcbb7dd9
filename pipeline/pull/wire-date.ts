const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * X's date as ISO 8601 in UTC: `Thu Apr 20 23:21:13 +0000 2023` → `2023-04-20T23:21:13.000Z`. Its syndication writes
 * ISO 8601 already. Null for anything else.
 */
export function readDate(date: string | null): string | null {
  const [, month = '', day, time, year] =
    /^\w{3} (\w{3}) (\d\d) (\d\d:\d\d:\d\d) \+0000 (\d{4})$/.exec(date ?? '') ?? [];
  const number = months.indexOf(month) / 3 + 1;
  if (month !== '' && Number.isInteger(number) && number > 0) {
    return `${year}-${String(number).padStart(2, '0')}-${day}T${time}.000Z`;
  }
  const parsed = Date.parse(date ?? '');
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}
