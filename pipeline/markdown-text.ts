import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The words of a Markdown text: its blocks' words, joined by one line break. */
export interface MarkdownText {
  tree: Root;
  text: string;
  /** Where the words of each leaf of the tree begin, in UTF-16 units. */
  starts: ReadonlyMap<Nodes, number>;
}

/** Reads the words of a note's body as a reader sees them, without the marks of Markdown. */
export function markdownText(markdown: string): MarkdownText {
  const tree = fromMarkdown(markdown);
  const starts = new Map<Nodes, number>();
  let text = '';
  let last: Nodes | null = null;
  const walk = (node: Nodes, block: Nodes): void => {
    const words = leafWords(node);
    if (words !== null) {
      if (last !== null && last !== block) text += '\n';
      last = block;
      starts.set(node, text.length);
      text += words;
    } else if ('children' in node) {
      for (const child of node.children) walk(child, opensBlock.has(child.type) ? child : block);
    }
  };
  walk(tree, tree);
  return { tree, text, starts };
}

const opensBlock: ReadonlySet<string> = new Set(['paragraph', 'heading', 'code']);

/** The words of a node that holds no others, as they are drawn; null for any other node. */
export function leafWords(node: Nodes): string | null {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value === '' ? null : node.value;
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt || null;
    default:
      return null;
  }
}
