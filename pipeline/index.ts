import type { Article } from './article';
import { type CleaningOptions, clean } from './clean';
import { compose } from './compose';
import type { Copy, CopyFormat } from './copy';
import type { NoteLang, PlacedNote } from './note';
import { type Matcher, placeNotes } from './note/place';
import type { Thread } from './thread';
import type { Words } from './words';

/** What a reader sees: the thread as it was pulled, and what was made of it. */
export interface Reading {
  thread: Thread;
  article: Article;
  notes: PlacedNote[];
}

export interface ReadOptions {
  matcher: Matcher;
  noteLang: NoteLang;
  cleaning: CleaningOptions;
}

/** The whole way of the data: X's posts became a thread (`pull`), the thread becomes an article, notes stand beside it. */
export function read(thread: Thread, { cleaning, ...noting }: ReadOptions): Reading {
  const article = articleOf(thread, cleaning);
  return { thread, article, notes: notesFor(article, noting) };
}

/** What can be shown at once, before the notes are there. */
export function articleOf(thread: Thread, cleaning: CleaningOptions): Article {
  return compose(clean(thread, cleaning));
}

/** The notes beside an article, and beside its translation. */
export function notesFor(article: Article, { matcher, noteLang }: Omit<ReadOptions, 'cleaning'>): PlacedNote[] {
  const { translation } = article;
  const besides = translation ? [{ ...article, lang: translation.lang, sections: translation.sections }] : [];
  return [article, ...besides].flatMap((text) => placeNotes(text, matcher, { lang: noteLang }));
}

interface ExportOptions {
  words: Words;
  /** The article's style sheet, which an HTML copy carries inside. */
  stylesheet: string;
}

/** A copy taken along; each form is loaded when it is asked for. */
export async function exportCopy(copy: Copy, format: CopyFormat, options: ExportOptions): Promise<string> {
  switch (format) {
    case 'html':
      return (await import('./export/html')).toHtml(copy, options);
    case 'markdown':
      return (await import('./export/markdown')).toMarkdown(copy, options);
    case 'json':
      return (await import('./export/json')).toJson(copy);
  }
}
