import type { PostId } from '../thread';

/** Orders ids by age, the oldest first: snowflakes grow with time, and as texts they are compared by length first. */
export function byAge(a: PostId, b: PostId): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The last in a list, the oldest first, that was born before an id; undefined when none was. */
export function lastBefore<One extends { born: PostId }>(list: readonly One[], id: PostId): One | undefined {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (byAge(list[middle]?.born ?? id, id) < 0) from = middle + 1;
    else to = middle;
  }
  return list[from - 1];
}
