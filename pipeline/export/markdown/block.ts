import type { RootContent } from 'mdast';
import type { Block } from '../../article';
import { blockRuns, runStarts } from '../../passage';
import { gapSentence } from '../../phrases';
import type { Inline } from '../../text';
import { cardNodes } from './card';
import { communityNoteNodes } from './community-note';
import { listNode, tableNode } from './grid';
import { mediaNodes } from './media';
import { paragraph, paragraphs, phrasing, referencesOf, text } from './phrasing';
import { pollNodes } from './poll';
import { quoteNodes } from './quote';
import type { Writing } from './writing';

/** One block: one switch over its type. `depth` is that of a heading. */
export function blockNodes(block: Block, depth: 2 | 3 | 4, writing: Writing): RootContent[] {
  const { id } = block;
  const { words, labels } = writing;
  const marks = writing.marks.get(block.id) ?? [];
  const starts = runStarts(blockRuns(block));
  const run = (inlines: readonly Inline[], index: number) => phrasing(inlines, marks, starts[index] ?? 0, writing);
  switch (block.type) {
    case 'paragraph': {
      const written = paragraphs(block.inlines, marks, 0, writing);
      return block.quotation ? [{ type: 'blockquote', children: written }] : written;
    }
    case 'heading':
      return [{ type: 'heading', depth, children: run(block.inlines, 0) }];
    case 'list':
      return [
        listNode(
          block.items.map(({ inlines }, index) => run(inlines, index)),
          block.ordered ? block.start : null,
        ),
      ];
    case 'code': {
      const references = referencesOf(marks, labels);
      const code = { type: 'code', lang: block.language, value: block.text } as const;
      return references.length === 0 ? [code] : [code, paragraph(...references)];
    }
    case 'table': {
      const rows = [block.header, ...block.rows];
      const before = (row: number) => rows.slice(0, row).reduce((cells, { length }) => cells + length, 0);
      return [tableNode(rows.map((row, index) => row.map((cell, column) => run(cell, before(index) + column))))];
    }
    case 'divider':
      return [{ type: 'thematicBreak' }];
    case 'media':
      return block.media.flatMap((media, index) => mediaNodes(`${id}.media.${index}`, media, writing));
    case 'quote':
      return quoteNodes(`${id}.quote`, block.quote, { marks, writing });
    case 'card':
      return cardNodes(`${id}.card`, block.card, writing);
    case 'poll':
      return pollNodes(`${id}.poll`, block.poll, writing);
    case 'community-note':
      return communityNoteNodes(`${id}.note`, block.note, paragraphs(block.note.text, marks, 0, writing), writing);
    case 'gap':
      return [paragraph({ type: 'emphasis', children: [text(gapSentence(block.gap, words))] })];
  }
}
