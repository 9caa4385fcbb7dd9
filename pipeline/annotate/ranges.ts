import type { Highlight } from '../highlight';
import type { Mark } from '../mark';
import type { Range as Stretch } from '../text';
import { type DrawnNode, drawnText, wordsIn } from './drawn-text';

/** The ranges of the document that one highlight covers, one for each text node: what stands among the words stays out. */
export interface DrawnHighlight {
  highlight: Highlight;
  ranges: Range[];
}

export interface DrawnHighlights {
  each: DrawnHighlight[];
  /** Where several highlights stand on the same words. */
  shared: Range[];
}

type HighlightMark = Extract<Mark, { by: 'highlight' }>;

/** The ranges of all highlights in the article under `root`; of marks whose block is not drawn there are none. */
export function highlightRanges(root: Element, marks: ReadonlyMap<string, readonly Mark[]>): DrawnHighlights {
  const wanted = [...marks].flatMap(([at, here]) => {
    const highlights = here.filter((mark): mark is HighlightMark => mark.by === 'highlight');
    return highlights.length > 0 ? [{ at, highlights }] : [];
  });
  if (wanted.length === 0) return { each: [], shared: [] };
  const blocks = new Map(
    [...root.querySelectorAll('[data-block]')].map((element) => [element.getAttribute('data-block'), element]),
  );
  const ofHighlight = new Map<string, DrawnHighlight>();
  const shared: Range[] = [];
  for (const { at, highlights } of wanted) {
    const block = blocks.get(at);
    const nodes = block ? nodesOf(block) : isBlock(at) ? [] : drawnText(root, at as Highlight['where'] & string).nodes;
    for (const { highlight, range } of highlights) {
      const drawn = ofHighlight.get(highlight.id) ?? { highlight, ranges: [] };
      drawn.ranges.push(...rangesOf(nodes, range));
      ofHighlight.set(highlight.id, drawn);
    }
    shared.push(...sharedStretches(highlights.map(({ range }) => range)).flatMap((range) => rangesOf(nodes, range)));
  }
  return { each: [...ofHighlight.values()], shared };
}

/** A block's id; the names of texts beside the blocks' words have a colon. */
function isBlock(at: string): boolean {
  return !at.includes(':');
}

/** A stretch of a text as ranges of its nodes. */
export function rangesOf(nodes: readonly DrawnNode[], { start, end }: Stretch): Range[] {
  return nodes.flatMap((drawn) => {
    const from = Math.max(start, drawn.start);
    const to = Math.min(end, drawn.end);
    if (from >= to) return [];
    const range = drawn.node.ownerDocument.createRange();
    range.setStart(drawn.node, from - drawn.start);
    range.setEnd(drawn.node, to - drawn.start);
    return [range];
  });
}

function nodesOf(block: Element): DrawnNode[] {
  let at = 0;
  return wordsIn(block).map((node) => {
    const start = at;
    at += node.length;
    return { node, start, end: at };
  });
}

/** The stretches that more than one of these covers. */
export function sharedStretches(stretches: readonly Stretch[]): Stretch[] {
  const borders = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return borders.slice(1).flatMap((end, index) => {
    const start = borders[index] ?? end;
    const over = stretches.filter((stretch) => stretch.start <= start && stretch.end >= end);
    return over.length > 1 ? [{ start, end }] : [];
  });
}
