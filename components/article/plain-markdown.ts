import { type ComponentType, createContext } from 'preact';
import type { Where } from '../../pipeline/highlight';
import type { Mark } from '../../pipeline/mark';
import type { Drawing } from './drawing';

/** A text of its own that can be marked: its name, the marks on it, and where the Markdown begins in it. */
export interface MarkedText {
  where: Where;
  marks: readonly Mark[] | undefined;
  start: number;
  drawing: Drawing;
}

interface Props {
  markdown: string;
  marked?: MarkedText;
}

/** Draws Markdown piece by piece, where an article is written into a file: a page that shows it does without. */
export const PlainMarkdown = createContext<ComponentType<Props> | null>(null);
