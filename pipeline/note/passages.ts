import type { RunWords } from './run-words';

/** Words of a run that are weighed as one: from one to another, the last not included. */
export interface Passage {
  from: number;
  to: number;
}

/** So many words are one passage; a longer run is weighed in overlapping parts, as long text says a little of everything. */
const longest = 90;

/** The passages of a run: whole sentences where they are not too long, each part with the one after it. */
export function passagesOf({ count, sentences }: Pick<RunWords, 'count' | 'sentences'>): Passage[] {
  if (count <= longest) return [{ from: 0, to: count }];
  const numbers = sentences();
  const starts = [0];
  for (let at = 1, start = 0; at < count; at += 1) {
    const long = at - start;
    if (2 * long < longest || (2 * long < 1.5 * longest && numbers[at] === numbers[at - 1])) continue;
    starts.push(at);
    start = at;
  }
  if (starts.length === 1) return [{ from: 0, to: count }];
  return starts.slice(0, -1).map((from, part) => ({ from, to: starts[part + 2] ?? count }));
}
