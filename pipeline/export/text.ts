import type { Nodes, Root } from 'mdast';
import type { Copy } from '../copy';
import { say, type Words } from '../words';
import { markdownTree } from './markdown/tree';

/** What a tree needs to become text: the number of each footnote, in the order of the references. */
interface Numbers {
  of(label: string): number;
}

/**
 * A copy as plain text, in UTF-8: paragraphs parted by a blank line, addresses after their words, notes and comments
 * numbered at the end. Nothing is escaped, so every word reads as it was written.
 */
export function toText(copy: Copy, { words }: { words: Words }): string {
  const tree = markdownTree(copy, words);
  const numbers = numberFootnotes(tree);
  const blocks = tree.children.flatMap((node) => {
    const block = node.type === 'footnoteDefinition' ? '' : blockText(node, numbers);
    return block === '' ? [] : [block];
  });
  const notes = tree.children
    .filter((node) => node.type === 'footnoteDefinition')
    .sort((a, b) => numbers.of(a.identifier) - numbers.of(b.identifier))
    .map((node) => `[${numbers.of(node.identifier)}] ${joined(node.children, numbers)}`);
  const end = notes.length === 0 ? [] : [underlined(say(words, 'text.notes'), '-'), ...notes];
  return `${[...blocks, ...end].join('\n\n')}\n`;
}

function blockText(node: Nodes, numbers: Numbers): string {
  switch (node.type) {
    case 'heading':
      return underlined(inlineText(node, numbers), node.depth === 1 ? '=' : '-');
    case 'paragraph':
      return inlineText(node, numbers).trim();
    case 'blockquote':
      return indented(joined(node.children, numbers), '> ');
    case 'list':
      return node.children
        .map((item, index) => {
          const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
          return mark + joined(item.children, numbers, '\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`);
        })
        .join('\n');
    case 'table':
      return node.children
        .map((row) => row.children.map((cell) => inlineText(cell, numbers).trim()).join(' | '))
        .join('\n');
    case 'code':
      return indented(node.value, '    ');
    case 'thematicBreak':
      return '* * *';
    default:
      return inlineText(node, numbers);
  }
}

function inlineText(node: Nodes, numbers: Numbers): string {
  switch (node.type) {
    case 'break':
      return '\n';
    case 'footnoteReference':
      return ` [${numbers.of(node.identifier)}]`;
    case 'image':
      return `[${node.alt ?? ''}] <${node.url}>`;
    case 'link': {
      const label = node.children.map((child) => inlineText(child, numbers)).join('');
      // A name or a tag says where it leads; the ¶ of a post's end says nothing but its address.
      if (/^[@#$][^\s@#$]+$/u.test(label)) return label;
      return label === node.url || label === '¶' ? `<${node.url}>` : `${label} <${node.url}>`;
    }
    default:
      if ('children' in node) return node.children.map((child: Nodes) => inlineText(child, numbers)).join('');
      return 'value' in node ? node.value : '';
  }
}

function joined(nodes: readonly Nodes[], numbers: Numbers, by = '\n\n'): string {
  return nodes.map((node) => blockText(node, numbers)).join(by);
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => `${by}${line}`.trimEnd())
    .join('\n');
}

function underlined(title: string, by: '=' | '-'): string {
  const line = title.replaceAll(/\s+/gu, ' ');
  return `${line}\n${by.repeat(Math.min([...line].length, 72))}`;
}

function numberFootnotes(tree: Root): Numbers {
  const numbers = new Map<string, number>();
  const walk = (node: Root | Nodes): void => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      if (!numbers.has(node.identifier)) numbers.set(node.identifier, numbers.size + 1);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return { of: (label) => numbers.get(label) ?? 0 };
}
