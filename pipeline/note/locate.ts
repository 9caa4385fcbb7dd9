import type { Note, Pack } from '../note';
import type { Range } from '../text';
import type { Mention } from './judge';
import type { Run } from './read-runs';
import type { RunWords } from './run-words';

/** A mention with its place in the article. */
export interface Located {
  note: Note;
  pack: Pack;
  clear: boolean;
  trigger: string;
  sectionId: string;
  blockId: string;
  /** In the text of the block where the words begin, cut off at its end. */
  range: Range;
  matched: string;
  /** Reading order: the run, and the first and last word in it. */
  run: number;
  from: number;
  to: number;
}

/** Where the words of a mention stand; null only for a mention that is not of this run. */
export function locate(mention: Mention, run: Run, words: RunWords, runIndex: number): Located | null {
  const { note, pack, clear, trigger, first, last } = mention;
  const [start, finish] = [words.starts[first], words.ends[last]];
  const block = run.blocks[words.texts[first] ?? -1];
  if (start === undefined || finish === undefined || block === undefined) return null;
  const end = words.texts[first] === words.texts[last] ? finish : block.text.trimEnd().length;
  return {
    note,
    pack,
    clear,
    trigger,
    sectionId: run.sectionId,
    blockId: block.id,
    range: { start, end },
    matched: block.text.slice(start, end),
    run: runIndex,
    from: first,
    to: last,
  };
}
