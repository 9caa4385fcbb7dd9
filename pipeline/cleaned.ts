import type { Removed, Shortened } from './article';
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
  'sentence-joins',
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
  /** The same for the posts beside the main line, branch by branch, as `thread.branches` has them. */
  keptInBranches: Range[][];
  /** How many posts at the end only promote: they are shown folded, their words stay. */
  promotions: number;
  /** True when a sentence that was cut across two posts is to be shown as one. */
  joins: boolean;
  /** In the order of the posts (those of branches last), and within a post of the words. */
  removed: Removed[];
  /** In the same order. */
  shortened: Shortened[];
}
