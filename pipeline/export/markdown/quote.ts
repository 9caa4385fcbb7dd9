import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { besideWhere, embedsItsQuote, mediaAtEnd } from '../../beside';
import { dateInWords } from '../../date';
import type { Mark } from '../../mark';
import { partRuns, runStarts } from '../../passage';
import { type Inline, plainText } from '../../text';
import type { CommunityNote, Part, Post, Quote } from '../../thread';
import { say, type Words } from '../../words';
import { besideNodes } from './beside';
import { cardNodes } from './card';
import { communityNoteNodes } from './community-note';
import { listNode, tableNode } from './grid';
import { mediaNodes } from './media';
import { link, paragraph, paragraphs, phrasing, strong, text } from './phrasing';
import { pollNodes } from './poll';
import type { Writing } from './writing';

interface Quoting {
  /** On the words that are the article's text; null in a quoted post inside another, which has none. */
  marks: readonly Mark[] | null;
  writing: Writing;
}

/** A quoted post as a block quotation, with who wrote it, when and where, and all that it carries. */
export function quoteNodes(at: string, { post, missing }: Quote, { marks, writing }: Quoting): RootContent[] {
  const { words } = writing;
  if (post === null) {
    const said = missing ? ` ${say(words, 'gap.quoted', { text: missing })}` : '';
    return [paragraph({ type: 'emphasis', children: [text(`${say(words, 'quote.missing')}${said}`)] })];
  }
  const inner = { marks: null, writing };
  const children = [
    paragraph(...head(post, words)),
    ...(post.title ? [paragraph({ type: 'strong', children: besideNodes(`${at}.title`, post.title, writing) })] : []),
    ...(post.cover ? mediaNodes(`${at}.cover`, post.cover, writing) : []),
    ...partsNodes(at, post, { marks, writing }),
    ...mediaAtEnd(post).flatMap((media, index) => mediaNodes(`${at}.media.${index}`, media, writing)),
    ...(post.poll ? pollNodes(`${at}.poll`, post.poll, writing) : []),
    ...(post.card ? cardNodes(`${at}.card`, post.card, writing) : []),
    ...(post.quote && !embedsItsQuote(post) ? quoteNodes(`${at}.quote`, post.quote, inner) : []),
    ...(post.communityNote ? quotedNoteNodes(`${at}.note`, post.communityNote, writing) : []),
  ];
  return [{ type: 'blockquote', children: children as BlockContent[] }];
}

function quotedNoteNodes(at: string, note: CommunityNote, writing: Writing): RootContent[] {
  const said = paragraph(...besideNodes(`${at}.0`, note.text, writing));
  return communityNoteNodes(at, note, plainText(note.text) === '' ? [] : [said], writing);
}

function head({ author, createdAt, url, versions = [] }: Post, words: Words): PhrasingContent[] {
  const date = createdAt ? dateInWords(createdAt, words.lang) : say(words, 'article.date-unknown');
  const edited = versions.length > 1 ? [text(`, ${say(words, 'article.edited')}`)] : [];
  return [strong(author.name), text(` @${author.handle} · `), ...link(url, text(date)), ...edited];
}

function partsNodes(at: string, { parts }: Post, { marks, writing }: Quoting): RootContent[] {
  const runs = parts.map(partRuns);
  const starts = runStarts(runs.flat());
  let next = 0;
  return parts.flatMap((part, index) => {
    const from = next;
    next += runs[index]?.length ?? 0;
    const place = `${at}.parts.${index}`;
    const onRun = (nth: number): RunPlace =>
      marks === null
        ? {
            marks: writing.marks.get(besideWhere(at.slice(0, at.indexOf('.')))) ?? [],
            start: writing.besideStarts.get(`${place}.${nth}`) ?? 0,
          }
        : { marks, start: starts[from + nth] ?? 0 };
    return partNodes(part, { at: place, writing, onRun });
  });
}

interface RunPlace {
  marks: readonly Mark[];
  /** Where the run begins in its text. */
  start: number;
}

interface Place {
  at: string;
  writing: Writing;
  /** The marks on a run of the part. */
  onRun: (nth: number) => RunPlace;
}

function partNodes(part: Part, { at, writing, onRun }: Place): RootContent[] {
  const { marks, start } = onRun(0);
  const run = (inlines: readonly Inline[], nth: number) =>
    phrasing(inlines, onRun(nth).marks, onRun(nth).start, writing);
  switch (part.type) {
    case 'text':
      return paragraphs(part.inlines, marks, start, writing);
    case 'heading':
      return [paragraph({ type: 'strong', children: run(part.inlines, 0) })];
    case 'quotation':
      return [{ type: 'blockquote', children: paragraphs(part.inlines, marks, start, writing) }];
    case 'list':
      return [listNode(part.items.map(run), part.ordered ? 1 : null)];
    case 'code':
      return [{ type: 'code', lang: part.language, value: part.text }];
    case 'table':
      return [quotedTable(at, part, writing)];
    case 'divider':
      return [{ type: 'thematicBreak' }];
    case 'media':
      return mediaNodes(at, part.media, writing);
    case 'embed':
      return quoteNodes(at, part.quote, { marks: null, writing });
  }
}

function quotedTable(at: string, { header, rows }: Extract<Part, { type: 'table' }>, writing: Writing): RootContent {
  const all = [header, ...rows];
  const before = (row: number) => all.slice(0, row).reduce((cells, { length }) => cells + length, 0);
  return tableNode(
    all.map((row, index) => row.map((cell, column) => besideNodes(`${at}.${before(index) + column}`, cell, writing))),
  );
}
