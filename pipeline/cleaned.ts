import type { Removed } from './article';
import type { Range } from './text';
import type { Thread } from './thread';

/** The cleaning rules, by the names that settings switch off and the trace carries. */
export const ruleNames = [
  'reply-mentions',
  'media-link',
  'quote-link',
  'hashtag-tail',
  'thread-marker',
  'thread-number',
  'promotion',
  'tracking-parameters',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** A thread, and what its article leaves out. */
export interface Cleaned {
  /** The words as they were pulled; only the addresses of links lost their tracking parameters. */
  thread: Thread;
  /**
   * What is left of each post's text, by its place in `thread.posts`, in UTF-16 units.
   * Rules trim a post at its ends and never cut in its middle, so one range says it.
   */
  kept: Range[];
  /** How many posts at the end only promote: they are shown folded, their words stay. */
  promotions: number;
  /** In the order of the posts, and within a post of the words. */
  removed: Removed[];
}
