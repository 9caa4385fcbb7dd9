import type { Block } from '../article';
import type { Range } from '../text';
import type { Unit } from './align';
import type { Draft } from './draft';
import { widthOf } from './extract';
import { landmarksOf } from './landmarks';
import type { SentenceSplitter } from './sentences';

/** A sentence of a block (a heading, list or code whole), and where it stands in the block's text. */
export interface PlacedUnit extends Unit {
  /** The index of its block. */
  block: number;
  range: Range;
}

/** The words of blocks, sentence by sentence, as far as they can be compared with another text's. */
export function unitsOf(blocks: readonly (Block | Draft)[], sentencesOf: SentenceSplitter): PlacedUnit[] {
  return blocks.flatMap((block, index) => {
    const { type, text } = block;
    if (type !== 'paragraph' && type !== 'heading' && type !== 'list') return [];
    const ranges = type === 'paragraph' ? [...sentencesOf(text)] : [{ start: 0, end: text.length }];
    return ranges.map((range) => {
      const words = text.slice(range.start, range.end).trim();
      return { block: index, range, width: widthOf(words), ...landmarksOf(words) };
    });
  });
}
