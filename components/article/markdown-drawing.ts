import { type ComponentType, createContext } from 'preact';
import type { Where } from '../../pipeline/highlight';
import type { Mark } from '../../pipeline/mark';
import type { PlainWords } from '../../pipeline/place';
import type { Drawing } from './drawing';

/** A text of its own that can be marked: its name, the marks on it, and where the Markdown begins in it. */
export interface MarkedText {
  where: Where;
  marks: readonly Mark[] | undefined;
  start: number;
  drawing: Drawing;
}

export interface MarkdownProps {
  markdown: string;
  lang?: string;
  /** Where the text's direction may differ from that of the words around it. */
  dir?: 'ltr' | 'auto';
  /** For a text that can be marked: its name, and the marks on it. */
  marked?: MarkedText;
}

/** What knows Markdown: draws it, and says its words as they are drawn (`plainWords`). */
export interface MarkdownDrawer {
  Body: ComponentType<MarkdownProps>;
  wordsOf: PlainWords;
}

/**
 * On a page it is that of NoteBody, which is loaded when there are notes; in a file, which may be XML and be made where
 * there is no DOM, that of MarkdownBody. Null until it has come.
 */
export const MarkdownDrawing = createContext<MarkdownDrawer | null>(null);
