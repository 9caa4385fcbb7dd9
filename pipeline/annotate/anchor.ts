import type { Highlight } from '../highlight';
import { findSelectors } from '../selectors';
import { drawnText } from './drawn-text';

/** The place of a highlight in the article under `root`, as selectors.ts finds it; null when its words are not there any more. */
export function anchor(root: Element, { selectors }: Pick<Highlight, 'selectors'>): Range | null {
  const { text, nodes } = drawnText(root);
  const found = findSelectors(text, selectors);
  if (found === null) return null;
  const first = nodes.find(({ end }) => found.start < end);
  const last = nodes.findLast(({ start }) => start < found.end);
  if (!first || !last || first.start >= found.end) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, Math.max(found.start - first.start, 0));
  range.setEnd(last.node, Math.min(found.end - last.start, last.node.length));
  return range;
}
