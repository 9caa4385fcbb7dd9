import type { Block } from '../../pipeline/article';
import type { Drawing } from './drawing';

/** The attributes that tie an element to its block: `data-block`, `data-post`, and its language where that differs. */
export function blockAttributes({ id, postId }: Pick<Block, 'id' | 'postId'>) {
  return { 'data-block': id, 'data-post': postId ?? undefined };
}

/** The same for a block in the author's words, with the language and direction where they are not the article's. */
export function spokenAttributes(
  block: Pick<Block, 'id' | 'postId'> & { lang: string | null; dir: 'ltr' | 'rtl' },
  { dir }: Drawing,
) {
  return { ...blockAttributes(block), lang: block.lang ?? undefined, dir: block.dir === dir ? undefined : block.dir };
}
