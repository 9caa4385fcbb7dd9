import type { Removed } from '../article';
import type { RuleName } from '../cleaned';
import { type Range, trimRange } from '../text';
import type { Post, Thread } from '../thread';
import { type Rest, type Rule, wholePost } from './rest';

/** What rules left of some posts, and what they took of each. */
export interface Trimmed {
  rests: readonly Rest[];
  /** By the place of the post; within a post in the order of the words. */
  removed: Removed[][];
}

/** Posts that follow one another, trimmed by one rule after the other. */
export function trim(posts: readonly Post[], thread: Thread, rules: readonly (readonly [RuleName, Rule])[]): Trimmed {
  const removed: Removed[][] = posts.map(() => []);
  let rests: readonly Rest[] = posts.map(wholePost);
  for (const [name, rule] of rules) {
    const left = rule(rests, thread);
    if (left === rests) continue;
    left.forEach((rest, index) => {
      const before = rests[index];
      if (before && before !== rest) take(before, rest, name, removed[index] ?? []);
    });
    rests = left;
  }
  return { rests, removed: removed.map(inOrder) };
}

function inOrder(ofPost: Removed[]): Removed[] {
  return ofPost.length < 2 ? ofPost : ofPost.toSorted((one, other) => one.range.start - other.range.start);
}

/** Adds what a rule took off the two ends of a post to what was removed before. */
function take({ post, range: before }: Rest, { range: after }: Rest, rule: RuleName, removed: Removed[]): void {
  const add = (end: Range) => {
    const range = trimRange(post.text, end);
    if (range.start < range.end)
      removed.push({ postId: post.id, text: post.text.slice(range.start, range.end), rule, range });
  };
  if (after.start > before.start) add({ start: before.start, end: Math.min(after.start, before.end) });
  if (after.end < before.end) add({ start: Math.max(after.end, after.start), end: before.end });
}
