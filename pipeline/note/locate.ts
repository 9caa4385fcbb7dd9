import type { Note, Pack } from '../note';
import type { Range } from '../text';
import type { Mention } from './find-mentions';
import type { Run } from './read-runs';
import type { Words } from './read-words';

/** A mention with its place in the article. */
export interface Located {
  note: Note;
  pack: Pack;
  strong: boolean;
  trigger: string;
  sectionId: string;
  blockId: string;
  /** In the text of the block where the words begin, cut off at its end. */
  range: Range;
  matched: string;
  /** Reading order: the run, and the word in it. */
  run: number;
  at: number;
}

/** Where the words of a mention stand; null only for a mention that is not of this run. */
export function locate(mention: Mention, run: Run, words: Words, runIndex: number): Located | null {
  const { note, pack, strong, trigger, first, last } = mention;
  const block = run.blocks[words.text[first] ?? -1];
  const start = words.start[first];
  if (block === undefined || start === undefined) return null;
  const sameBlock = words.text[first] === words.text[last];
  const end = sameBlock ? (words.end[last] ?? start) : block.text.trimEnd().length;
  return {
    note,
    pack,
    strong,
    trigger,
    sectionId: run.sectionId,
    blockId: block.id,
    range: { start, end },
    matched: block.text.slice(start, end),
    run: runIndex,
    at: first,
  };
}
