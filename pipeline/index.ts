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
export function read(thread: Thread, { matcher, noteLang, cleaning }: ReadOptions): Reading {
  const article = compose(clean(thread, cleaning));
  const { translation } = article;
  const besides = translation ? [{ ...article, lang: translation.lang, sections: translation.sections }] : [];
  const notes = [article, ...besides].flatMap((text) => placeNotes(text, matcher, { lang: noteLang }));
  return { thread, article, notes };
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
