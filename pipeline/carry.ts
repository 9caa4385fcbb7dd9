import type { Article } from './article';
import type { Highlight } from './highlight';
import type { PlacedNote } from './note';
import { passagesOf, passagesText } from './passage';
import { createPlacing, type Stretch, sideTexts } from './place';
import { plainWords } from './plain-words';
import { describeRange } from './selectors';
import type { Range } from './text';

interface Carried {
  /** All of them, in their order: those that found their place know it, the others are as they were. */
  highlights: Highlight[];
  /** Those that found none; they are shown with their quote. */
  unplaced: Highlight[];
}

/** A text of an article, and where its blocks' words stand in it. */
interface PlacedText {
  text: string;
  /** Where the words of each stretch begin, by its `at`. */
  starts: ReadonlyMap<string, number>;
  blocks: ReadonlyMap<string, Pick<Highlight, 'blockId' | 'postId'>>;
  where?: Highlight['where'];
}

/**
 * Highlights of an older copy on a newer article of the same thread: each knows its block, its post and the words around
 * it as they stand now. One whose own words changed keeps its old quote; one that finds no place stays as it was.
 */
export function carryOver(
  highlights: readonly Highlight[],
  { article, notes }: { article: Article; notes: readonly PlacedNote[] },
): Carried {
  const place = createPlacing(article, notes, plainWords);
  const texts = placedTexts(article, notes);
  const unplaced: Highlight[] = [];
  const carried = highlights.map((highlight) => {
    const stretches = place(highlight);
    const text = texts.find(({ starts }) => starts.has(stretches[0]?.at ?? ''));
    if (text) return redescribed(highlight, stretches, text);
    unplaced.push(highlight);
    return highlight;
  });
  return { highlights: carried, unplaced };
}

function redescribed(highlight: Highlight, stretches: readonly Stretch[], { text, starts, blocks, where }: PlacedText) {
  const { where: _, ...rest } = highlight;
  const at = stretches[0]?.at ?? '';
  const block = blocks.get(at) ?? { blockId: at, postId: highlight.postId };
  const range = wholeRange(stretches, starts);
  const isSame = text.slice(range.start, range.end) === highlight.selectors[0].exact;
  return {
    ...rest,
    ...block,
    ...(where !== undefined && { where }),
    selectors: isSame ? describeRange(text, range) : highlight.selectors,
  };
}

function wholeRange(stretches: readonly Stretch[], starts: ReadonlyMap<string, number>): Range {
  const borders = stretches.map(({ at, start, end }) => {
    const from = starts.get(at) ?? 0;
    return { start: from + start, end: from + end };
  });
  return { start: borders[0]?.start ?? 0, end: borders.at(-1)?.end ?? 0 };
}

function placedTexts(article: Article, notes: readonly PlacedNote[]): PlacedText[] {
  const flow = (sections: Article['sections'], where?: Highlight['where']): PlacedText => {
    const passages = passagesOf(sections);
    return {
      text: passagesText(passages),
      starts: new Map(passages.map(({ blockId, start }) => [blockId, start])),
      blocks: new Map(passages.map(({ blockId, postId }) => [blockId, { blockId, postId }])),
      where,
    };
  };
  const sides = sideTexts(article, notes, plainWords).map(
    ({ where, blockId, postId, text }): PlacedText => ({
      text,
      starts: new Map([[where, 0]]),
      blocks: new Map([[where, { blockId, postId }]]),
      where,
    }),
  );
  return [flow(article.sections), flow(article.translation?.sections ?? [], 'translation'), ...sides];
}
