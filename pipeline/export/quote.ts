import { webAddress } from '../address';
import type { Copy } from '../copy';
import { dateInWords } from '../date';
import type { PostId } from '../thread';
import { say, type Words } from '../words';

type Quoted = Pick<Copy, 'thread' | 'article'>;

/**
 * Words of the article as a quotation that can be pasted anywhere: the words, who wrote them, when, and where they stand.
 * A post that is not known is quoted from the thread.
 */
export function toQuote({ thread, article }: Quoted, text: string, postId: PostId | null, words: Words): string {
  const posts = [...thread.posts, ...thread.branches.flatMap((branch) => branch.posts)];
  const post = posts.find(({ id }) => id === postId);
  const { name, handle } = post?.author ?? article.author;
  const author = [name, handle && `@${handle}`].filter(Boolean).join(', ');
  const url = webAddress(post?.url ?? thread.url) ?? '';
  const written = post?.createdAt ?? article.publishedAt;
  const by = written
    ? say(words, 'quote.by', { author, url, date: dateInWords(written, words.lang) })
    : say(words, 'quote.by-undated', { author, url });
  return `${say(words, 'quote.line', { text: text.trim() })}\n${by.replace(/,\s*$/u, '')}\n`;
}
