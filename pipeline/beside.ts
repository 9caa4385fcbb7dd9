import type { Article, Block } from './article';
import type { Where } from './highlight';
import { partRuns } from './passage';
import { type Inline, plainText } from './text';
import type { Card, CommunityNote, Media, Poll, Post } from './thread';

/** A run of words that a block shows beside the article's text; `at` tells it from others: `b2.media.0.caption`. */
export interface BesideRun {
  at: string;
  inlines: readonly Inline[];
}

/** The stand-in for a block's id where words stand above all blocks: the title, the cover's caption. */
export const headId = 'head';

/** What a block shows beside its words is a text of its own, with this name. */
export function besideWhere(blockId: string): Where {
  return `beside:${blockId}`;
}

/** The runs of words above the blocks, in the order in which they are drawn. */
export function headRuns({ title, cover }: Pick<Article, 'title' | 'cover'>): BesideRun[] {
  return [run(`${headId}.title`, title), ...(cover ? mediaRuns(`${headId}.cover`, cover) : [])].flat();
}

/** The runs of words that a block shows beside those of passage.ts, in the order in which they are drawn. */
export function besideRuns(block: Block): BesideRun[] {
  const { id } = block;
  switch (block.type) {
    case 'media':
      return block.media.flatMap((media, index) => mediaRuns(`${id}.media.${index}`, media));
    case 'card':
      return cardRuns(`${id}.card`, block.card);
    case 'poll':
      return pollRuns(`${id}.poll`, block.poll);
    case 'community-note':
      return run(`${id}.note.title`, block.note.title);
    case 'quote':
      return block.quote.post ? quotedRuns(`${id}.quote`, block.quote.post, 'outer') : [];
    default:
      return [];
  }
}

/** Where each run begins in its text, by its name: runs are joined by one line break. */
export function besideStarts(runs: readonly BesideRun[]): Map<string, number> {
  const starts = new Map<string, number>();
  let next = 0;
  for (const { at, inlines } of runs) {
    starts.set(at, next);
    next += plainText(inlines).length + 1;
  }
  return starts;
}

/** The same for every run of an article, of its head and of its translation. */
export function allBesideStarts(article: Article): Map<string, number> {
  const { sections, translation } = article;
  const blocks = [...sections, ...(translation?.sections ?? [])].flatMap((section) => section.blocks);
  return new Map([headRuns(article), ...blocks.map(besideRuns)].flatMap((runs) => [...besideStarts(runs)]));
}

/** The media of a quoted post that do not stand among its words. */
export function mediaAtEnd({ parts, media }: Pick<Post, 'parts' | 'media'>): Media[] {
  const inline = new Set(parts.flatMap((part) => (part.type === 'media' ? part.media.url : [])));
  return media.filter(({ url }) => !inline.has(url));
}

/** True when the post that a post quotes stands among its words already. */
export function embedsItsQuote({ parts, quote }: Pick<Post, 'parts' | 'quote'>): boolean {
  return parts.some((part) => part.type === 'embed' && part.quote.id === quote?.id);
}

/** The words of an outer quoted post are the article's own text (passage.ts); those of one inside it stand beside. */
function quotedRuns(at: string, post: Post, depth: 'outer' | 'inner'): BesideRun[] {
  const inside = (place: string, quote: Post['quote']) => (quote?.post ? quotedRuns(place, quote.post, 'inner') : []);
  return [
    ...run(`${at}.title`, post.title),
    ...(post.cover ? mediaRuns(`${at}.cover`, post.cover) : []),
    ...post.parts.flatMap((part, index) => {
      const place = `${at}.parts.${index}`;
      if (part.type === 'table') return numbered(place, [...part.header, ...part.rows.flat()]);
      if (part.type === 'media') return mediaRuns(place, part.media);
      if (part.type === 'embed') return inside(place, part.quote);
      return depth === 'outer' ? [] : numbered(place, partRuns(part));
    }),
    ...mediaAtEnd(post).flatMap((media, index) => mediaRuns(`${at}.media.${index}`, media)),
    ...(post.poll ? pollRuns(`${at}.poll`, post.poll) : []),
    ...(post.card ? cardRuns(`${at}.card`, post.card) : []),
    ...(embedsItsQuote(post) ? [] : inside(`${at}.quote`, post.quote)),
    ...(post.communityNote ? noteRuns(`${at}.note`, post.communityNote) : []),
  ];
}

function mediaRuns(at: string, { caption }: Media): BesideRun[] {
  return run(`${at}.caption`, caption);
}

function cardRuns(at: string, { title, description }: Card): BesideRun[] {
  return [...run(`${at}.title`, title), ...run(`${at}.description`, description)];
}

function pollRuns(at: string, { options }: Poll): BesideRun[] {
  return options.flatMap(({ label }, index) => run(`${at}.${index}`, label));
}

function noteRuns(at: string, { title, text }: CommunityNote): BesideRun[] {
  return [...run(`${at}.title`, title), ...numbered(at, [text])];
}

function numbered(at: string, runs: readonly (readonly Inline[])[]): BesideRun[] {
  return runs.flatMap((inlines, index) => (plainText(inlines) === '' ? [] : [{ at: `${at}.${index}`, inlines }]));
}

function run(at: string, text: string | null | undefined): BesideRun[] {
  return text ? [{ at, inlines: [{ kind: 'text', text }] }] : [];
}
