import type { Article } from './article';
import { type CleaningOptions, clean } from './clean';
import { compose } from './compose';
import type { Copy } from './copy';
import type { CopyFile, CopyFormat } from './copy-format';
import type { PlacedNote } from './note';
import { type Noting, notesFor } from './note/notes-for';
import type { Thread } from './thread';
import type { Words } from './words';

/** What a reader sees: the thread as it was pulled, and what was made of it. */
export interface Reading {
  thread: Thread;
  article: Article;
  notes: PlacedNote[];
}

export interface ReadOptions extends Noting {
  cleaning: CleaningOptions;
}

/** The whole way of the data: X's posts became a thread (`pull`), the thread becomes an article, notes stand beside it. */
export function read(thread: Thread, { cleaning, ...noting }: ReadOptions): Reading {
  const article = articleOf(thread, cleaning);
  return { thread, article, notes: notesFor(article, noting) };
}

/** What can be shown at once, before `note/notes-for.ts` has been loaded. */
export function articleOf(thread: Thread, cleaning: CleaningOptions): Article {
  return compose(clean(thread, cleaning));
}

interface ExportOptions {
  words: Words;
  /** assets/styles/article.css, which an HTML copy carries inside. */
  articleStyle: string;
  /** assets/styles/book.css, which an EPUB carries inside. */
  bookStyle: string;
}

/** A copy taken along; each form is loaded when it is asked for. */
export async function exportCopy(copy: Copy, format: CopyFormat, options: ExportOptions): Promise<CopyFile> {
  const { words, articleStyle, bookStyle } = options;
  switch (format) {
    case 'html': {
      const { toHtml } = await import('./export/html');
      return {
        body: toHtml(copy, { words, stylesheet: articleStyle }),
        type: 'text/html;charset=utf-8',
        extension: 'html',
      };
    }
    case 'epub': {
      const { toEpub } = await import('./export/epub');
      return { body: toEpub(copy, { words, stylesheet: bookStyle }), type: 'application/epub+zip', extension: 'epub' };
    }
    case 'markdown': {
      const { toMarkdown } = await import('./export/markdown');
      return { body: toMarkdown(copy, { words }), type: 'text/markdown;charset=utf-8', extension: 'md' };
    }
    case 'markdown-pictures': {
      const { toMarkdownWithPictures } = await import('./export/markdown-pictures');
      return { body: toMarkdownWithPictures(copy, { words }), type: 'application/zip', extension: 'zip' };
    }
    case 'text': {
      const { toText } = await import('./export/text');
      return { body: toText(copy, { words }), type: 'text/plain;charset=utf-8', extension: 'txt' };
    }
    case 'json': {
      const { toJson } = await import('./export/json');
      return { body: toJson(copy), type: 'application/json', extension: 'json' };
    }
    case 'annotations': {
      const { toAnnotations } = await import('./export/annotations');
      return { body: toAnnotations(copy), type: 'application/ld+json', extension: 'jsonld' };
    }
  }
}
