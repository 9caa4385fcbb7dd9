import type { Highlight } from '../highlight';
import { describeRange } from '../selectors';
import { type Range as Stretch, trimRange } from '../text';
import { type DrawnText, drawnText, whereOf } from './drawn-text';

/** What a highlight knows of its place. */
export type Described = Pick<Highlight, 'selectors' | 'blockId' | 'postId' | 'where'>;

/**
 * The place of a selection in the article under `root`; null when it holds no word of it. White space at its ends is left
 * out. A selection over several texts (the article's and a note's) is a place in the one that goes first: the article's.
 */
export function describe(root: Element, range: Range): Described | null {
  const named = [...root.querySelectorAll('[data-where]')].filter((element) => range.intersectsNode(element));
  const around = whereOf(elementOf(range.commonAncestorContainer));
  const wheres = new Set([undefined, around, ...named.map(whereOf)]);
  for (const where of wheres) {
    const drawn = drawnText(root, where);
    const { start, end } = trimRange(drawn.text, unitsOf(drawn, range));
    const block = drawn.blocks.find((each) => start < each.end);
    if (start >= end || !block) continue;
    const place = { selectors: describeRange(drawn.text, { start, end }), blockId: block.id, postId: block.postId };
    return where === undefined ? place : { ...place, where };
  }
  return null;
}

function elementOf(node: Node): Element {
  return node.nodeType === node.ELEMENT_NODE ? (node as Element) : (node.parentElement as Element);
}

function unitsOf({ nodes }: DrawnText, range: Range): Stretch {
  const selected = nodes.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: first.start + (first.node === range.startContainer ? range.startOffset : 0),
    end: last.node === range.endContainer ? Math.min(last.start + range.endOffset, last.end) : last.end,
  };
}
