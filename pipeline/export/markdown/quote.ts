import type { BlockContent, Blockquote, PhrasingContent, RootContent } from 'mdast';
import { dateInWords } from '../../date';
import type { Mark } from '../../mark';
import { partRuns, runStarts } from '../../passage';
import type { Post, Quote } from '../../thread';
import { say, type Words } from '../../words';
import { cardNodes } from './card';
import { mediaNodes } from './media';
import { link, paragraph, paragraphs, strong, text } from './phrasing';
import { pollNodes } from './poll';
import type { Writing } from './writing';

/** A quoted post as a block quotation, with who wrote it, when and where. */
export function quoteNodes({ post, missing }: Quote, marks: readonly Mark[], writing: Writing): RootContent[] {
  const { words } = writing;
  if (post === null) {
    const said = missing ? ` ${say(words, 'gap.quoted', { text: missing })}` : '';
    return [paragraph({ type: 'emphasis', children: [text(`${say(words, 'quote.missing')}${said}`)] })];
  }
  const children: BlockContent[] = [
    paragraph(...head(post, words)),
    ...(post.title ? [paragraph(strong(post.title))] : []),
    ...runs(post, marks, writing),
    ...post.media.flatMap((media) => mediaNodes(media, words)),
    ...(post.poll ? pollNodes(post.poll, words) : []),
    ...(post.card ? cardNodes(post.card, words) : []),
    ...(post.quote ? (quoteNodes(post.quote, [], writing) as (Blockquote | BlockContent)[]) : []),
  ];
  return [{ type: 'blockquote', children }];
}

function head({ author, createdAt, url }: Post, words: Words): PhrasingContent[] {
  const date = createdAt ? dateInWords(createdAt, words.lang) : say(words, 'article.date-unknown');
  return [strong(author.name), text(` @${author.handle} · `), ...link(url, text(date))];
}

function runs(post: Post, marks: readonly Mark[], { labels }: Writing): BlockContent[] {
  const all = post.parts.flatMap((part) => partRuns(part).map((inlines) => ({ part, inlines })));
  const starts = runStarts(all.map(({ inlines }) => inlines));
  return all.flatMap(({ part, inlines }, index): BlockContent[] =>
    part.type === 'code'
      ? [{ type: 'code', lang: part.language, value: part.text }]
      : paragraphs(inlines, marks, starts[index] ?? 0, labels),
  );
}
