import type { Highlight } from '../highlight';
import { findSelectors } from '../selectors';
import { drawnText } from './drawn-text';
import { rangesOf } from './ranges';

/** The place of a highlight in the article under `root`, as selectors.ts finds it; null when its words are not there any more. */
export function anchor(root: Element, { selectors, where }: Pick<Highlight, 'selectors' | 'where'>): Range | null {
  const { text, nodes } = drawnText(root, where);
  const found = findSelectors(text, selectors);
  const ranges = found === null ? [] : rangesOf(nodes, found);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  first.setEnd(last.endContainer, last.endOffset);
  return first;
}
