import type { PostId } from '../thread';

interface DrawnNode {
  node: Text;
  start: number;
  end: number;
}

interface DrawnBlock {
  id: string;
  postId: PostId | null;
  start: number;
  end: number;
}

/** The article's text as its elements show it, in UTF-16 units: what passage.ts makes of the same blocks. */
export interface DrawnText {
  text: string;
  nodes: DrawnNode[];
  blocks: DrawnBlock[];
}

/** What stands among the words and is none of them: notes, permalinks, and all that says so. */
const notWords = '[data-skip], aside[role="note"]';

/** Reads the text of an article under `root`: the words of its blocks in order, joined by one line break. */
export function drawnText(root: Element): DrawnText {
  const drawn: DrawnText = { text: '', nodes: [], blocks: [] };
  for (const element of root.querySelectorAll('[data-block]')) {
    if (element.closest(notWords)) continue;
    const words = textNodes(element).filter((node) => node.length > 0);
    if (words.length === 0) continue;
    if (drawn.text !== '') drawn.text += '\n';
    const start = drawn.text.length;
    for (const node of words) {
      drawn.nodes.push({ node, start: drawn.text.length, end: drawn.text.length + node.length });
      drawn.text += node.data;
    }
    drawn.blocks.push({
      id: element.getAttribute('data-block') ?? '',
      postId: element.getAttribute('data-post'),
      start,
      end: drawn.text.length,
    });
  }
  return drawn;
}

function textNodes(element: Element): Text[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === node.TEXT_NODE) return [node as Text];
    if (node.nodeType !== node.ELEMENT_NODE || (node as Element).matches(notWords)) return [];
    return textNodes(node as Element);
  });
}
