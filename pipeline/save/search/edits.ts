/** True when one word becomes the other by at most so many changes: a letter more, less, another, or two swapped. */
export function isWithin(a: string, b: string, most: 1 | 2): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > most) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let [endShort, endLong] = [short.length, long.length];
  while (endShort > start && short[endShort - 1] === long[endLong - 1]) {
    endShort -= 1;
    endLong -= 1;
  }
  return distance(short.slice(start, endShort), long.slice(start, endLong)) <= most;
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
