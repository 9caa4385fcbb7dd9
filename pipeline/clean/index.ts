import type { Cleaned, RuleName } from '../cleaned';
import type { Branch, Thread } from '../thread';
import { hashtagTail } from './hashtag-tail';
import { mediaLink } from './media-link';
import { promotionsAtEnd } from './promotion';
import { quoteLink } from './quote-link';
import { replyMentions } from './reply-mentions';
import type { Rule } from './rest';
import { threadMarker } from './thread-marker';
import { threadNumber } from './thread-number';
import { withoutTracking } from './tracking-parameters';
import { type Trimmed, trim } from './trim';

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
export function clean(given: Thread, { off }: CleaningOptions = { off: [] }): Cleaned {
  const { thread, shortened } = off.includes('tracking-parameters')
    ? { thread: given, shortened: [] }
    : withoutTracking(given);
  const on = rules.filter(([name]) => !off.includes(name));
  const main = trim(thread.posts, thread, on);
  const branches = thread.branches.map((branch) => trimBranch(branch, thread, on));
  return {
    thread,
    kept: rangesOf(main),
    keptInBranches: branches.map(rangesOf),
    promotions: off.includes('promotion') ? 0 : promotionsAtEnd(main.rests),
    joins: !off.includes('sentence-joins'),
    removed: [main, ...branches].flatMap(({ removed }) => removed.flat()),
    shortened,
  };
}

/** A branch goes on from the post that it answers: its numbers and mentions are judged together with that one. */
function trimBranch({ from, posts }: Branch, thread: Thread, on: typeof rules): Trimmed {
  const before = thread.posts.filter(({ id }) => id === from);
  const { rests, removed } = trim([...before, ...posts], thread, on);
  return { rests: rests.slice(before.length), removed: removed.slice(before.length) };
}

function rangesOf({ rests }: Trimmed): Cleaned['kept'] {
  return rests.map(({ range }) => range);
}
