import type { Parents, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { webAddress } from '../../address';
import { link, paragraph, text } from './phrasing';

/**
 * Markdown from a note pack or a reader's comment, as nodes that can stand in a footnote: raw HTML becomes text, pictures
 * and addresses that are not of the web lose their target, headings become bold lines.
 */
export function bodyNodes(markdown: string): RootContent[] {
  const root = fromMarkdown(markdown);
  const targets = new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  );
  return inside(root, targets);
}

type Targets = ReadonlyMap<string, string>;

/** Nodes whose children are blocks; those of all others are phrasing. */
const holdsBlocks: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem']);

function inside(parent: Parents, targets: Targets): RootContent[] {
  return parent.children.flatMap((node) => harmless(node, parent, targets));
}

function harmless(node: RootContent, parent: Parents, targets: Targets): RootContent[] {
  switch (node.type) {
    case 'html':
      return [holdsBlocks.has(parent.type) ? paragraph(text(node.value)) : text(node.value)];
    case 'definition':
      return [];
    case 'heading':
      return [paragraph({ type: 'strong', children: phrasingInside(node, targets) })];
    case 'image':
      return pointing(node.url, [text(node.alt || node.url)]);
    case 'imageReference':
      return pointing(targets.get(node.identifier), [text(node.alt || node.identifier)]);
    case 'link':
      return pointing(node.url, phrasingInside(node, targets));
    case 'linkReference':
      return pointing(targets.get(node.identifier), phrasingInside(node, targets));
    default:
      return ['children' in node ? ({ ...node, children: inside(node, targets) } as RootContent) : node];
  }
}

/** What is inside a phrasing node is phrasing. */
function phrasingInside(parent: Parents, targets: Targets): PhrasingContent[] {
  return inside(parent, targets) as PhrasingContent[];
}

function pointing(url: string | undefined, words: PhrasingContent[]): PhrasingContent[] {
  return link(webAddress(url), ...words);
}
