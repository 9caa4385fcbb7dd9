import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { dateInWords } from '../../date';
import type { Mark } from '../../mark';
import { partRuns, runStarts } from '../../passage';
import type { Inline } from '../../text';
import type { Part, Post, Quote } from '../../thread';
import { say, type Words } from '../../words';
import { cardNodes } from './card';
import { communityNoteNodes } from './community-note';
import { listNode, tableNode } from './grid';
import { mediaNodes } from './media';
import { link, paragraph, paragraphs, phrasing, strong, text } from './phrasing';
import { pollNodes } from './poll';
import type { Writing } from './writing';

/** A quoted post as a block quotation, with who wrote it, when and where, and all that it carries. */
export function quoteNodes({ post, missing }: Quote, marks: readonly Mark[], writing: Writing): RootContent[] {
  const { words } = writing;
  if (post === null) {
    const said = missing ? ` ${say(words, 'gap.quoted', { text: missing })}` : '';
    return [paragraph({ type: 'emphasis', children: [text(`${say(words, 'quote.missing')}${said}`)] })];
  }
  const inline = new Set(post.parts.flatMap((part) => (part.type === 'media' ? part.media.url : [])));
  const embedded = post.parts.some((part) => part.type === 'embed' && part.quote.id === post.quote?.id);
  const children = [
    paragraph(...head(post, words)),
    ...(post.title ? [paragraph(strong(post.title))] : []),
    ...(post.cover ? mediaNodes(post.cover, words) : []),
    ...partsNodes(post, marks, writing),
    ...post.media.filter(({ url }) => !inline.has(url)).flatMap((media) => mediaNodes(media, words)),
    ...(post.poll ? pollNodes(post.poll, words) : []),
    ...(post.card ? cardNodes(post.card, words) : []),
    ...(post.quote && !embedded ? quoteNodes(post.quote, [], writing) : []),
    ...(post.communityNote ? communityNoteNodes(post.communityNote, [], writing) : []),
  ];
  return [{ type: 'blockquote', children: children as BlockContent[] }];
}

function head({ author, createdAt, url, versions = [] }: Post, words: Words): PhrasingContent[] {
  const date = createdAt ? dateInWords(createdAt, words.lang) : say(words, 'article.date-unknown');
  const edited = versions.length > 1 ? [text(`, ${say(words, 'article.edited')}`)] : [];
  return [strong(author.name), text(` @${author.handle} · `), ...link(url, text(date)), ...edited];
}

function partsNodes({ parts }: Post, marks: readonly Mark[], writing: Writing): RootContent[] {
  const runs = parts.map(partRuns);
  const starts = runStarts(runs.flat());
  let next = 0;
  return parts.flatMap((part, index) => {
    const from = next;
    next += runs[index]?.length ?? 0;
    return partNodes(part, { marks, writing, startOf: (at) => starts[from + at] ?? 0 });
  });
}

interface Place {
  marks: readonly Mark[];
  writing: Writing;
  /** Where a run of the part begins in the block's text. */
  startOf: (run: number) => number;
}

function partNodes(part: Part, { marks, writing, startOf }: Place): RootContent[] {
  const run = (inlines: readonly Inline[], at: number) => phrasing(inlines, marks, startOf(at), writing);
  switch (part.type) {
    case 'text':
      return paragraphs(part.inlines, marks, startOf(0), writing);
    case 'heading':
      return [paragraph({ type: 'strong', children: run(part.inlines, 0) })];
    case 'quotation':
      return [{ type: 'blockquote', children: paragraphs(part.inlines, marks, startOf(0), writing) }];
    case 'list':
      return [listNode(part.items.map(run), part.ordered ? 1 : null)];
    case 'code':
      return [{ type: 'code', lang: part.language, value: part.text }];
    case 'table':
      return [tableNode([part.header, ...part.rows].map((row) => row.map((cell) => phrasing(cell, [], 0, writing))))];
    case 'divider':
      return [{ type: 'thematicBreak' }];
    case 'media':
      return mediaNodes(part.media, writing.words);
    case 'embed':
      return quoteNodes(part.quote, [], writing);
  }
}
