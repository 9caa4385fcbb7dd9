import type { Removed } from '../article';
import type { Cleaned, RuleName } from '../cleaned';
import { type Range, trimRange } from '../text';
import type { Post, Thread } from '../thread';
import { hashtagTail } from './hashtag-tail';
import { mediaLink } from './media-link';
import { promotionsAtEnd } from './promotion';
import { quoteLink } from './quote-link';
import { replyMentions } from './reply-mentions';
import { type Rest, type Rule, wholePost } from './rest';
import { threadMarker } from './thread-marker';
import { threadNumber } from './thread-number';
import { withoutTracking } from './tracking-parameters';

/** The order matters: each rule trims the ends that the rules before it left. */
const rules: readonly (readonly [RuleName, Rule])[] = [
  // X sets these before and after everything the author wrote, media last of all.
  ['reply-mentions', replyMentions],
  ['media-link', mediaLink],
  ['quote-link', quoteLink],
  // Before the number: `… 2/7 #ai #ml`.
  ['hashtag-tail', hashtagTail],
  ['thread-marker', threadMarker],
  ['thread-number', threadNumber],
  // Again, for both stand inside the number as well: `1/7 🧵 Banks fail. #ai #ml 1/7`.
  ['thread-marker', threadMarker],
  ['hashtag-tail', hashtagTail],
];

export interface CleaningOptions {
  /** Rules that do nothing. */
  off: readonly RuleName[];
}

/**
 * Trims what X and the timeline put around the author's words, and says what it took and why.
 * The thread stays as it is, save for tracking parameters in its links.
 */
export function clean(thread: Thread, { off }: CleaningOptions = { off: [] }): Cleaned {
  const addressed = off.includes('tracking-parameters') ? thread : withoutTracking(thread);
  const removed: Removed[][] = addressed.posts.map(() => []);
  let rests: readonly Rest[] = addressed.posts.map(wholePost);
  for (const [name, rule] of rules) {
    if (off.includes(name)) continue;
    const left = rule(rests, addressed);
    left.forEach((rest, index) => {
      const before = rests[index];
      if (before && before !== rest) removed[index]?.push(...trimmed(before, rest, name));
    });
    rests = left;
  }
  return {
    thread: addressed,
    kept: rests.map(({ range }) => range),
    promotions: off.includes('promotion') ? 0 : promotionsAtEnd(rests),
    removed: removed.flatMap((ofPost) => ofPost.toSorted((one, other) => one.range.start - other.range.start)),
  };
}

function trimmed({ post, range: before }: Rest, { range: after }: Rest, rule: RuleName): Removed[] {
  const ends = [
    { start: before.start, end: Math.min(after.start, before.end) },
    { start: Math.max(after.end, after.start), end: before.end },
  ];
  return ends.flatMap((end) => trace(post, trimRange(post.text, end), rule));
}

function trace({ id, text }: Post, range: Range, rule: RuleName): Removed[] {
  return range.start < range.end ? [{ postId: id, text: text.slice(range.start, range.end), rule, range }] : [];
}
