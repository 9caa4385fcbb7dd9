import type { Removed } from '../article';
import type { RuleName } from '../cleaned';
import { trimRange } from '../text';
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
    left.forEach((rest, index) => {
      const before = rests[index];
      if (before && before !== rest) removed[index]?.push(...taken(before, rest, name));
    });
    rests = left;
  }
  return {
    rests,
    removed: removed.map((ofPost) => ofPost.toSorted((one, other) => one.range.start - other.range.start)),
  };
}

function taken({ post, range: before }: Rest, { range: after }: Rest, rule: RuleName): Removed[] {
  const ends = [
    { start: before.start, end: Math.min(after.start, before.end) },
    { start: Math.max(after.end, after.start), end: before.end },
  ];
  return ends
    .map((end) => trimRange(post.text, end))
    .filter((range) => range.start < range.end)
    .map((range) => ({ postId: post.id, text: post.text.slice(range.start, range.end), rule, range }));
}
