/** The moment X counts its snowflakes from: 2010-11-04T01:42:54.657Z, in milliseconds since 1970. */
const snowflakeEpoch = 1288834974657;

/** The first snowflakes came hours after their epoch, so none has fewer digits. */
const shortestSnowflake = 15;

/** Until November 2010 ids were counted one by one, to about 30 billion. */
const lastCounted = 30_000_000_000;

const dayMs = 86_400_000;

/**
 * True for a plausible id of a post: decimal digits whose moment lies between November 2010 and a day after `now`
 * (milliseconds since 1970). `counted` also allows the small ids from before, which only an address of X makes sure.
 */
export function isPostId(text: string, now: number, { counted = false } = {}): boolean {
  if (!/^[1-9]\d{0,18}$/.test(text)) return false;
  if (text.length < shortestSnowflake) return counted && Number(text) <= lastCounted;
  return Number(BigInt(text) >> 22n) + snowflakeEpoch <= now + dayMs;
}
