import { type Inline, plainText, type Range, trimRange } from '../text';
import type { Post, Thread } from '../thread';

/** What the rules have left of a post so far: `text` is the post's text in `range`, no white space at its ends. */
export interface Rest {
  post: Post;
  range: Range;
  text: string;
}

/** A cleaning rule: takes what is left of each post of a thread, gives what it leaves; an untouched post as it came. */
export type Rule = (rests: readonly Rest[], thread: Thread) => readonly Rest[];

export function wholePost(post: Post): Rest {
  return inRange(post, { start: 0, end: post.text.length });
}

/** The rest without its first `length` UTF-16 units. */
export function withoutHead({ post, range }: Rest, length: number): Rest {
  return inRange(post, { start: range.start + length, end: range.end });
}

/** The rest without its last `length` UTF-16 units. */
export function withoutTail({ post, range }: Rest, length: number): Rest {
  return inRange(post, { start: range.start, end: range.end - length });
}

function inRange(post: Post, untrimmed: Range): Rest {
  const range = trimRange(post.text, untrimmed);
  return { post, range, text: post.text.slice(range.start, range.end) };
}

/** The link that a rest ends with; null when it ends with anything else. */
export function endingLink({ post, range, text }: Rest): Extract<Inline, { kind: 'link' }> | null {
  const inlines = lastInlines(post);
  // An X Article's code and lists stand at no known distance from the end; they carry no appended link either.
  if (!post.text.endsWith(plainText(inlines))) return null;
  let end = post.text.length;
  for (const inline of inlines.toReversed()) {
    if (end === range.end && inline.kind === 'link' && text.endsWith(inline.text)) return inline;
    end -= inline.text.length;
    if (end < range.end) return null;
  }
  return null;
}

function lastInlines(post: Post): readonly Inline[] {
  const last = post.parts.findLast((part) => part.type === 'text');
  return last?.type === 'text' ? last.inlines : [];
}
