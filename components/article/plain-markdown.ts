import { type ComponentType, createContext } from 'preact';

/** Draws Markdown piece by piece, where an article is written into a file: a page that shows it does without. */
export const PlainMarkdown = createContext<ComponentType<{ markdown: string }> | null>(null);
