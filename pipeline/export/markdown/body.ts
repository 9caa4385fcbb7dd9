import type { Parents, PhrasingContent, RootContent } from 'mdast';
import { webAddress } from '../../address';
import { markdownText } from '../../markdown-text';
import type { Inline } from '../../text';
import { link, paragraph, text } from './phrasing';

/**
 * Markdown from a note pack or a reader's comment, as nodes that can stand in a footnote: raw HTML becomes text, pictures
 * and addresses that are not of the web lose their target, headings become bold lines. `wordsAt` writes the words of a
 * leaf that begin at a place of the Markdown's text; without it they stand as they are.
 */
export function bodyNodes(markdown: string, wordsAt: WordsAt = plainWords): RootContent[] {
  const { tree: root, starts } = markdownText(markdown);
  const targets = new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  );
  const words = (node: RootContent, text: string, code?: true) =>
    wordsAt(code ? { kind: 'text', text, code } : { kind: 'text', text }, starts.get(node) ?? 0);
  return inside(root, { targets, words });
}

type WordsAt = (inline: Inline, start: number) => PhrasingContent[];

function plainWords({ text: value, ...inline }: Inline): PhrasingContent[] {
  return ['code' in inline && inline.code ? { type: 'inlineCode', value } : text(value)];
}

interface Reading {
  targets: ReadonlyMap<string, string>;
  words: (node: RootContent, text: string, code?: true) => PhrasingContent[];
}

/** Nodes whose children are blocks; those of all others are phrasing. */
const holdsBlocks: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem']);

function inside(parent: Parents, reading: Reading): RootContent[] {
  return parent.children.flatMap((node) => harmless(node, parent, reading));
}

function harmless(node: RootContent, parent: Parents, reading: Reading): RootContent[] {
  const { targets, words } = reading;
  switch (node.type) {
    case 'html':
      return holdsBlocks.has(parent.type) ? [paragraph(...words(node, node.value))] : words(node, node.value);
    case 'text':
      return words(node, node.value);
    case 'inlineCode':
      return words(node, node.value, true);
    case 'definition':
      return [];
    case 'heading':
      return [paragraph({ type: 'strong', children: phrasingInside(node, reading) })];
    case 'image':
      return pointing(node.url, words(node, node.alt || node.url));
    case 'imageReference':
      return pointing(targets.get(node.identifier), words(node, node.alt || node.identifier));
    case 'link':
      return pointing(node.url, phrasingInside(node, reading));
    case 'linkReference':
      return pointing(targets.get(node.identifier), phrasingInside(node, reading));
    default:
      return ['children' in node ? ({ ...node, children: inside(node, reading) } as RootContent) : node];
  }
}

/** What is inside a phrasing node is phrasing. */
function phrasingInside(parent: Parents, reading: Reading): PhrasingContent[] {
  return inside(parent, reading) as PhrasingContent[];
}

function pointing(url: string | undefined, words: PhrasingContent[]): PhrasingContent[] {
  return link(webAddress(url), ...words);
}
