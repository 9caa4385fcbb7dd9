import type { Removed } from '../article';
import type { Cleaned, RuleName } from '../cleaned';
import { type Range, trimRange } from '../text';
import type { Thread } from '../thread';
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
    if (left === rests) continue;
    left.forEach((rest, index) => {
      const before = rests[index];
      if (before && before !== rest) trimmed(before, rest, name, removed[index] ?? []);
    });
    rests = left;
  }
  return {
    thread: addressed,
    kept: rests.map(({ range }) => range),
    promotions: off.includes('promotion') ? 0 : promotionsAtEnd(rests),
    removed: removed.flatMap(inOrder),
  };
}

function inOrder(ofPost: Removed[]): Removed[] {
  return ofPost.length < 2 ? ofPost : ofPost.toSorted((one, other) => one.range.start - other.range.start);
}

/** Adds what a rule took off the two ends of a post to what was removed before. */
function trimmed({ post, range: before }: Rest, { range: after }: Rest, rule: RuleName, removed: Removed[]): void {
  const add = (end: Range) => {
    const range = trimRange(post.text, end);
    if (range.start < range.end)
      removed.push({ postId: post.id, text: post.text.slice(range.start, range.end), rule, range });
  };
  if (after.start > before.start) add({ start: before.start, end: Math.min(after.start, before.end) });
  if (after.end < before.end) add({ start: Math.max(after.end, after.start), end: before.end });
}
