import type { Article, Section } from './article';
import type { Highlight } from './highlight';
import type { PlacedNote } from './note';
import type { Placing } from './place';
import { type Inline, plainText, type Range, sliceInlines } from './text';

/** A stretch of a block's text that something stands on: words that called a note, or a part of a highlight. */
export type Mark =
  | { by: 'note'; range: Range; note: PlacedNote; number: number; again: number }
  | { by: 'highlight'; range: Range; highlight: Highlight; first: boolean; last: boolean };

/**
 * What a reader sees of an article's annotations: marks by block (and by the name of a text beside the blocks' words, as
 * place.ts has them), and the highlights that no longer find their place.
 */
export interface Marks {
  byBlock: ReadonlyMap<string, readonly Mark[]>;
  unplaced: Highlight[];
}

/** A piece of a block's text with the same marks all along; `starts` and `ends` are those that begin or end with it. */
export interface Piece {
  inlines: Inline[];
  marks: Mark[];
  starts: Mark[];
  ends: Mark[];
}

/** Places notes (numbered in reading order) and highlights on the blocks of an article and of its translation. */
export function marksOf(
  article: Article,
  notes: readonly PlacedNote[],
  highlights: readonly Highlight[],
  place: Placing,
): Marks {
  const byBlock = new Map<string, Mark[]>();
  const put = (at: string, mark: Mark) => {
    const marks = byBlock.get(at);
    if (marks) marks.push(mark);
    else byBlock.set(at, [mark]);
  };
  inReadingOrder(article, notes).forEach((note, index) => {
    const number = index + 1;
    put(note.blockId, { by: 'note', range: note.range, note, number, again: 0 });
    note.repeats.forEach(({ blockId, range }, at) => {
      put(blockId, { by: 'note', range, note, number, again: at + 1 });
    });
  });
  const unplaced = highlights.filter((highlight) => {
    const stretches = place(highlight);
    stretches.forEach(({ at, start, end }, index) => {
      const edges = { first: index === 0, last: index === stretches.length - 1 };
      put(at, { by: 'highlight', range: { start, end }, highlight, ...edges });
    });
    return stretches.length === 0;
  });
  return { byBlock, unplaced };
}

/** Whether two marks stand on the same words for the same note or highlight, and are shown alike. */
export function isSameMark(one: Mark, other: Mark): boolean {
  if (one.range.start !== other.range.start || one.range.end !== other.range.end) return false;
  if (one.by === 'note') {
    return other.by === 'note' && one.note === other.note && one.number === other.number && one.again === other.again;
  }
  const isSame = other.by === 'highlight' && one.highlight === other.highlight;
  return isSame && one.first === other.first && one.last === other.last;
}

/** The marks as they stand on one run of a block, which begins at `start` of the block's text. */
export function marksOnRun(marks: readonly Mark[], start: number, length: number): Mark[] {
  return marks
    .map((mark) => ({ ...mark, range: { start: mark.range.start - start, end: mark.range.end - start } }))
    .filter(({ range }) => range.start < length && range.end > 0);
}

/** Cuts a run at every border of its marks, so that marks may overlap. */
export function splitAtMarks(inlines: readonly Inline[], marks: readonly Mark[]): Piece[] {
  const length = plainText(inlines).length;
  const clipped = marks.map(({ range }) => ({ start: Math.max(range.start, 0), end: Math.min(range.end, length) }));
  const borders = [...new Set([0, length, ...clipped.flatMap(({ start, end }) => [start, end])])]
    .filter((border) => border >= 0 && border <= length)
    .sort((a, b) => a - b);
  return borders.slice(1).map((end, index) => {
    const start = borders[index] ?? 0;
    const where = (holds: (range: Range) => boolean) =>
      marks.filter((_, at) => holds(clipped[at] ?? { start: 0, end: 0 }));
    return {
      inlines: sliceInlines(inlines, { start, end }),
      marks: where((range) => range.start <= start && range.end >= end),
      starts: where((range) => range.start === start && range.end > start),
      ends: where((range) => range.end === end && range.start < end),
    };
  });
}

function inReadingOrder(article: Article, notes: readonly PlacedNote[]): PlacedNote[] {
  const blocks = [...article.sections, ...(article.translation?.sections ?? [])].flatMap((s: Section) => s.blocks);
  const place = new Map(blocks.map((block, index) => [block.id, index]));
  const at = (note: PlacedNote) => place.get(note.blockId) ?? blocks.length;
  return [...notes].sort((a, b) => at(a) - at(b) || a.range.start - b.range.start);
}
