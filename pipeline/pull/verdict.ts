import type { Gap, Post, Verdict, VerdictReason } from '../thread';
import type { Trace } from './trace';

/** Complete only when it is known: the root is there, nothing is missing or cut, all could be read, and the end was seen. */
export function verdictOf(trace: Trace, posts: readonly Post[], gaps: readonly Gap[]): Verdict {
  const when = (is: boolean, reason: VerdictReason) => (is ? [reason] : []);
  const partial = [
    ...when(trace.rootless, 'root-missing'),
    ...when(
      gaps.some((gap) => gap.after !== null),
      'gap',
    ),
    ...when(
      posts.some((post) => post.cut === 'long-post'),
      'cut-long-post',
    ),
    ...when(
      posts.some((post) => post.cut === 'article-preview'),
      'cut-article',
    ),
  ];
  const unknown = [
    ...when(!trace.endSeen, trace.postByPost ? 'one-post-source' : 'more-to-load'),
    ...when(trace.unreadable > 0, 'unreadable-posts'),
  ];
  const missing = gaps.flatMap((gap) => gap.id ?? []);
  if (partial.length > 0) return { status: 'partial', reasons: [...partial, ...unknown], missing };
  if (unknown.length > 0) return { status: 'unknown', reasons: unknown, missing };
  return { status: 'complete', reasons: ['end-seen'], missing };
}
