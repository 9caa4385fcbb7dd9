import { type Document, isNode, type LineCounter } from 'yaml';
import type { PackProblem } from './pack-problem';

/**
 * The line, from 1, at which a problem stands in the YAML or JSON that a pack was read from; the line of what is nearest
 * to it when the place itself is missing. Null when nothing of it is there.
 */
export function problemLine(tree: Document, lines: LineCounter, { path }: Pick<PackProblem, 'path'>): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? tree.contents : tree.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
