import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { siteOf } from '../address';
import type { Copy } from '../copy';
import { marksOf } from '../mark';
import type { Words } from '../words';
import { colophonNodes } from './markdown/colophon';
import { footnoteLabels, footnoteNodes } from './markdown/footnotes';
import { frontMatter } from './markdown/front-matter';
import { headNodes } from './markdown/head';
import { highlightToMarkdown } from './markdown/highlight';
import { sectionNodes, translationNodes } from './markdown/sections';
import { unplacedNodes } from './markdown/unplaced';

/**
 * A copy as Markdown (CommonMark and GFM) under YAML front matter: notes and comments are footnotes at the words they
 * belong to, highlights stand between `==`. Every text is escaped by the writer of the syntax tree, never by hand.
 */
export function toMarkdown(copy: Copy, { words }: { words: Words }): string {
  const { article, notes, highlights } = copy;
  const marks = marksOf(article, notes, highlights);
  const writing = { copy, words, marks: marks.byBlock, labels: footnoteLabels(copy), site: siteOf(copy.thread) };
  const text = write(
    {
      type: 'root',
      children: [
        ...headNodes(writing),
        ...sectionNodes(article.sections, writing),
        ...translationNodes(writing),
        ...unplacedNodes(marks.unplaced, writing),
        ...colophonNodes(writing),
        ...footnoteNodes(writing),
      ],
    },
    {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      listItemIndent: 'one',
      resourceLink: true,
      extensions: [gfmToMarkdown({ tablePipeAlign: false }), highlightToMarkdown],
    },
  );
  return `${frontMatter(copy)}\n${text}`;
}
