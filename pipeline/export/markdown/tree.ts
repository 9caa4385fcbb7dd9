import type { Root } from 'mdast';
import { siteOf } from '../../address';
import { allBesideStarts } from '../../beside';
import type { Copy } from '../../copy';
import { marksOf } from '../../mark';
import { createPlacing } from '../../place';
import { plainWords } from '../../plain-words';
import type { Words } from '../../words';
import { colophonNodes } from './colophon';
import { footnoteLabels, footnoteNodes } from './footnotes';
import { headNodes } from './head';
import { sectionNodes, translationNodes } from './sections';
import { unplacedNodes } from './unplaced';

/** A whole copy as a syntax tree of Markdown: what Markdown and plain text are written from. */
export function markdownTree(copy: Copy, words: Words): Root {
  const { article, notes, highlights, thread } = copy;
  const marks = marksOf(article, notes, highlights, createPlacing(article, notes, plainWords));
  const writing = {
    copy,
    words,
    marks: marks.byBlock,
    besideStarts: allBesideStarts(article),
    labels: footnoteLabels(copy),
    site: siteOf(thread),
  };
  return {
    type: 'root',
    children: [
      ...headNodes(writing),
      ...sectionNodes(article.sections, writing),
      ...translationNodes(writing),
      ...unplacedNodes(marks.unplaced, writing),
      ...colophonNodes(writing),
      ...footnoteNodes(writing),
    ],
  };
}
