import type { Block, Section } from './article';
import { type Inline, plainText, type Range } from './text';
import type { Part, PostId } from './thread';

/** The words of one block and where they begin in the article's text, in UTF-16 units. */
export interface Passage {
  blockId: string;
  postId: PostId | null;
  start: number;
  text: string;
}

/** A stretch of one block's text, in UTF-16 units. */
export interface BlockRange extends Range {
  blockId: string;
}

/**
 * The runs of words that a reader can mark in a block: a paragraph has one, a list one per item, a table one per cell,
 * a quoted post one per part. Media, cards, polls, gaps and dividers have none.
 */
export function blockRuns(block: Block): Inline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.inlines];
    case 'list':
      return block.items.map((item) => item.inlines);
    case 'code':
      return [[{ kind: 'text', text: block.text }]];
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'quote':
      return (block.quote.post?.parts ?? []).flatMap(partRuns);
    case 'community-note':
      return [block.note.text];
    default:
      return [];
  }
}

/** The runs of words in one part of a post. */
export function partRuns(part: Part): Inline[][] {
  if (part.type === 'list') return part.items;
  if (part.type === 'code') return [[{ kind: 'text', text: part.text }]];
  return 'inlines' in part ? [part.inlines] : [];
}

/** Where each run begins in the block's text: runs are joined by one line break. */
export function runStarts(runs: readonly (readonly Inline[])[]): number[] {
  let at = 0;
  return runs.map((run) => {
    const start = at;
    at += plainText(run).length + 1;
    return start;
  });
}

/** The blocks that have words, in reading order. The article's text is their texts, joined by one line break. */
export function passagesOf(sections: readonly Section[]): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const block of sections.flatMap((section) => section.blocks)) {
    const text = blockRuns(block).map(plainText).join('\n');
    if (text === '') continue;
    passages.push({ blockId: block.id, postId: block.postId, start, text });
    start += text.length + 1;
  }
  return passages;
}

/** The article's text, to which the positions of highlights refer. */
export function passagesText(passages: readonly Pick<Passage, 'text'>[]): string {
  return passages.map((passage) => passage.text).join('\n');
}

/** A range of the article's text as stretches of its blocks, in order; blocks that it does not touch are left out. */
export function blockRanges(passages: readonly Passage[], { start, end }: Range): BlockRange[] {
  const ranges: BlockRange[] = [];
  for (let at = firstEndingAfter(passages, start); at < passages.length; at += 1) {
    const passage = passages[at];
    if (passage === undefined || passage.start >= end) break;
    const { blockId, start: from, text } = passage;
    const range = { blockId, start: Math.max(start - from, 0), end: Math.min(end - from, text.length) };
    if (range.start < range.end) ranges.push(range);
  }
  return ranges;
}

/** The place of the first passage that ends after a place in the text: a long article has thousands, and many highlights. */
function firstEndingAfter(passages: readonly Passage[], place: number): number {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start = 0, text = '' } = passages[middle] ?? {};
    if (start + text.length > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
