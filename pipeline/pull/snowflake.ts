import type { PostId } from '../thread';

/** Orders ids by age, the oldest first: snowflakes grow with time, and as texts they are compared by length first. */
export function byAge(a: PostId, b: PostId): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
