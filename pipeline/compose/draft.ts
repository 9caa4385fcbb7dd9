import type { Block } from '../article';
import { type Inline, type Range, sliceInlines, trimRange } from '../text';
import type { PostId } from '../thread';
import { directionOf, directionOfText } from './language';

/** A block that has no id yet: ids are given when all is in its place. */
export type Draft = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never;

export type DraftOf<T extends Block['type']> = Extract<Draft, { type: T }>;

/** True for the blocks whose text is the post's own words. */
export function speaks(draft: Draft): draft is DraftOf<'paragraph' | 'heading' | 'list' | 'code'> {
  return draft.type === 'paragraph' || draft.type === 'heading' || draft.type === 'list' || draft.type === 'code';
}

/** What the blocks of one post share. */
export interface Voice {
  /** Null for a text that belongs to no post: its blocks carry no range either. */
  postId: PostId | null;
  /** Null when it is the article's own language. */
  lang: string | null;
}

/** A stretch of words that stands at `start` in its post's text. */
export interface Stretch {
  text: string;
  inlines: Inline[];
  start: number;
}

/** The part of a stretch in `range` (of its own text), without white space at its ends. */
export function cutStretch({ text, inlines, start }: Stretch, range: Range): Stretch {
  const trimmed = trimRange(text, range);
  if (trimmed.start === 0 && trimmed.end === text.length) return { text, inlines, start };
  return {
    text: text.slice(trimmed.start, trimmed.end),
    inlines: sliceInlines(inlines, trimmed),
    start: start + trimmed.start,
  };
}

/** What a block that speaks is made of, save for its type. */
export function spoken({ text, inlines, start }: Stretch, { postId, lang }: Voice) {
  return { postId, lang, dir: directionOf(inlines), range: rangeOf(text, start, postId), text, inlines };
}

/** A paragraph, the block that most posts are: each field by its name, for a spread would cost as much as all the rest. */
export function paragraphOf({ text, inlines, start }: Stretch, { postId, lang }: Voice): DraftOf<'paragraph'> {
  return {
    type: 'paragraph',
    postId,
    lang,
    dir: directionOf(inlines),
    range: rangeOf(text, start, postId),
    text,
    inlines,
  };
}

/** The same for code, which has no inlines. */
export function spokenCode(text: string, start: number, { postId, lang }: Voice) {
  return { postId, lang, dir: directionOfText(text), range: rangeOf(text, start, postId), text };
}

function rangeOf(text: string, start: number, postId: PostId | null): Range | null {
  return postId === null ? null : { start, end: start + text.length };
}

/** A paragraph as several: `ranges` of its own text, in order, one or more. */
export function splitParagraph(paragraph: DraftOf<'paragraph'>, ranges: readonly Range[]): DraftOf<'paragraph'>[] {
  const { continues, ...rest } = paragraph;
  const whole = { text: rest.text, inlines: rest.inlines, start: rest.range?.start ?? 0 };
  return ranges.map((range, index) => {
    const piece = { ...rest, ...spoken(cutStretch(whole, range), rest) };
    return continues && index === 0 ? { ...piece, continues } : piece;
  });
}
