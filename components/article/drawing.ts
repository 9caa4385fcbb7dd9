import type { Section } from '../../pipeline/article';
import type { CopyContent } from '../../pipeline/copy';
import type { Highlight } from '../../pipeline/highlight';
import { type Mark, marksOf } from '../../pipeline/mark';
import type { Post, PostId, Thread } from '../../pipeline/thread';
import type { Words } from '../../pipeline/words';

/** `view` may load pictures and play videos; `copy` stands alone: it shows only the pictures that it carries. */
export type Mode = 'view' | 'copy';

/** A post and its place in the thread, counted from 1. */
export interface NumberedPost {
  post: Post;
  number: number;
}

/** What every part of an article needs to be drawn. */
export interface Drawing {
  words: Words;
  /** Attributes of what is not the author's words but ours. */
  ours: { lang: string; dir: 'ltr' };
  /** The direction of the text being drawn; blocks that differ say so. */
  dir: 'ltr' | 'rtl';
  mode: Mode;
  assets: CopyContent['assets'];
  marks: ReadonlyMap<string, readonly Mark[]>;
  unplaced: readonly Highlight[];
  /** The posts that begin with a block: a permalink stands there. */
  begins: ReadonlyMap<string, NumberedPost>;
  onHighlight?: (highlight: Highlight, at: DOMRect) => void;
}

export interface DrawingOptions extends Pick<Drawing, 'words' | 'mode' | 'onHighlight'> {
  content: CopyContent;
}

/** Gathers what the parts need; `shown` are the sections that will be drawn. */
export function prepare({ content, ...options }: DrawingOptions, shown: Shown): Drawing {
  const { article, notes, highlights, assets, thread } = content;
  const { byBlock, unplaced } = marksOf(article, notes, highlights);
  const ours = { lang: options.words.lang, dir: 'ltr' } as const;
  return {
    ...options,
    ours,
    assets,
    marks: byBlock,
    unplaced,
    dir: shown.dir,
    begins: postBegins(thread, shown.sections),
  };
}

export interface Shown {
  lang: string;
  dir: 'ltr' | 'rtl';
  sections: readonly Section[];
}

function postBegins(thread: Thread, sections: readonly Section[]): Map<string, NumberedPost> {
  const posts = [...thread.posts, ...thread.branches.flatMap((branch) => branch.posts)];
  const waiting = new Map<PostId, NumberedPost>(posts.map((post, index) => [post.id, { post, number: index + 1 }]));
  const begins = new Map<string, NumberedPost>();
  for (const { id, postId } of sections.flatMap((section) => section.blocks)) {
    const numbered = postId === null ? undefined : waiting.get(postId);
    if (numbered && waiting.delete(numbered.post.id)) begins.set(id, numbered);
  }
  return begins;
}
