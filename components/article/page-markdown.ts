import { plainWords } from '../../pipeline/plain-words';
import type { MarkdownDrawer } from './markdown-drawing';
import { NoteBody } from './NoteBody';

/** Markdown on pages; load it when there is some. */
export const pageMarkdown: MarkdownDrawer = { Body: NoteBody, wordsOf: plainWords };
