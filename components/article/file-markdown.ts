import { plainWords } from '../../pipeline/plain-words';
import { MarkdownBody } from './MarkdownNodes';
import type { MarkdownDrawer } from './markdown-drawing';

/** Markdown in files. */
export const fileMarkdown: MarkdownDrawer = { Body: MarkdownBody, wordsOf: plainWords };
