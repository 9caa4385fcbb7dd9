/** Whether a note checked up to a day (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`, taken at its end) was checked over a year ago. */
export function isOld(asOf: string, today: string): boolean {
  const [year = '', month = '12', day = '31'] = asOf.split('-');
  return `${Number(year) + 1}-${month}-${day}` < today.slice(0, 10);
}
