import type { Highlight } from '../highlight';
import { describeRange } from '../selectors';
import { trimRange } from '../text';
import { type DrawnText, drawnText } from './drawn-text';

/** What a highlight knows of its place. */
export type Described = Pick<Highlight, 'selectors' | 'blockId' | 'postId'>;

/** The place of a selection in the article under `root`; null when it holds no word of it. White space at its ends is left out. */
export function describe(root: Element, range: Range): Described | null {
  const drawn = drawnText(root);
  const { start, end } = trimRange(drawn.text, unitsOf(drawn, range));
  const block = drawn.blocks.find((each) => start < each.end);
  if (start >= end || !block) return null;
  return { selectors: describeRange(drawn.text, { start, end }), blockId: block.id, postId: block.postId };
}

function unitsOf({ nodes }: DrawnText, range: Range): { start: number; end: number } {
  const selected = nodes.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: first.start + (first.node === range.startContainer ? range.startOffset : 0),
    end: last.node === range.endContainer ? last.start + range.endOffset : last.end,
  };
}
