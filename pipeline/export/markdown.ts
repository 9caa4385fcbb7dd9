import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Copy } from '../copy';
import type { Words } from '../words';
import { frontMatter } from './markdown/front-matter';
import { highlightToMarkdown } from './markdown/highlight';
import { markdownTree } from './markdown/tree';

/**
 * A copy as Markdown (CommonMark and GFM) under YAML front matter: notes and comments are footnotes at the words they
 * belong to, highlights stand between `==`. Every text is escaped by the writer of the syntax tree, never by hand.
 */
export function toMarkdown(copy: Copy, { words }: { words: Words }): string {
  return writeMarkdown(copy, markdownTree(copy, words));
}

/** The tree of a copy as text, under the copy's front matter. */
export function writeMarkdown(copy: Copy, tree: Root): string {
  const text = write(tree, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), highlightToMarkdown],
  });
  return `${frontMatter(copy)}\n${text}`;
}
