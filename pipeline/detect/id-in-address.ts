import type { PostId } from '../thread';
import { isXHost, statusAt } from '../x-address';
import { isPostId } from './snowflake';

/** An address of X inside another one: `?url=https://x.com/a/status/1`, `/https:/x.com/a/status/1`. */
const embedded = /(?:https?:\/{1,2})?(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com\/[^\s"'&]*/g;

/** Path segments and query keys behind which reader sites put the post's id. */
const idWords = /^(?:status(?:es)?|thread|threads|tweets?|tweet_?id|posts?|post_?id|t|id|unroll|read)$/i;

/** Digits that are a whole word: in `/thread/ID.html`, `/a-thread-ID`, not in `img-12ab`. */
const number = /(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu;

/** The post that an address names: X's own, a reader site's, or one with an address of X inside it; null when none is plausible. */
export function idInAddress(address: string, base: string, now: number): PostId | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (isXHost(url.hostname)) return idOnX(url, now);
  return idEmbedded(url, now) ?? idInPath(url, now) ?? idInQuery(url, now);
}

function idOnX(url: URL, now: number): PostId | null {
  const status = statusAt(url);
  return status && isPostId(status.id, now, { counted: true }) ? status.id : null;
}

function idEmbedded(url: URL, now: number): PostId | null {
  for (const [found] of decoded(url.pathname + url.search + url.hash).matchAll(embedded)) {
    const address = `https://${found.replace(/^https?:\/*/, '')}`;
    const id = URL.canParse(address) ? idOnX(new URL(address), now) : null;
    if (id) return id;
  }
  return null;
}

function idInPath(url: URL, now: number): PostId | null {
  const segments = decoded(url.pathname).split('/');
  const found = segments.flatMap((segment, at) =>
    plausible(segment, now).map((id) => ({ id, named: idWords.test(segments[at - 1] ?? '') })),
  );
  // Without a word before it, the last number is the post: the ones before it are users.
  return (found.find(({ named }) => named) ?? found.at(-1))?.id ?? null;
}

function idInQuery(url: URL, now: number): PostId | null {
  const found = [...url.searchParams].flatMap(([key, value]) =>
    plausible(value, now).map((id) => ({ id, named: idWords.test(key) })),
  );
  return (found.find(({ named }) => named) ?? found[0])?.id ?? plausible(url.hash, now)[0] ?? null;
}

function plausible(text: string, now: number): PostId[] {
  return (text.match(number) ?? []).filter((digits) => isPostId(digits, now));
}

/** The address as it was before it was put into another one, twice over at most; a broken escape leaves it as it is. */
function decoded(text: string): string {
  let plain = text;
  for (let turn = 0; turn < 2; turn += 1) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      return plain;
    }
  }
  return plain;
}
