import type { DrawnHighlight } from './ranges';

/** Where words stand in the window, and the highlight they are under. */
export interface Hit {
  drawn: DrawnHighlight;
  rect: DOMRect;
}

/** The highlight under a point of the window, in CSS pixels; of several the one with the fewest words. Null where there is none. */
export function hit(each: readonly DrawnHighlight[], document: Document, x: number, y: number): Hit | null {
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  const hits = each.flatMap((drawn) => {
    const range = drawn.ranges.find(({ startContainer }) => startContainer === caret.node && covers(drawn, caret));
    // The caret of a point beside the words is the nearest one: the words themselves must be there.
    const rect = range && rectsOf(drawn, caret.node).find((box) => holds(box, x, y));
    return rect ? [{ drawn, rect }] : [];
  });
  const length = ({ drawn }: Hit) => drawn.highlight.selectors[0].exact.length;
  return hits.sort((a, b) => length(a) - length(b))[0] ?? null;
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function covers({ ranges }: DrawnHighlight, { node, offset }: Caret): boolean {
  return ranges.some((range) => range.startContainer === node && range.comparePoint(node, offset) === 0);
}

function rectsOf({ ranges }: DrawnHighlight, node: Node): DOMRect[] {
  return ranges.filter(({ startContainer }) => startContainer === node).flatMap((range) => [...range.getClientRects()]);
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
