import type { Article } from './article';
import type { Highlight } from './highlight';
import type { PlacedNote } from './note';
import type { Thread } from './thread';

export const copyFormat = 'epure';
export const copyVersion = 1;

/** A picture kept inside the copy. */
export interface Asset {
  /** MIME type, for example `image/jpeg`. */
  type: string;
  /** Base64. */
  data: string;
}

/** An annotated copy: all that the article was, and all that the reader added. docs/copy-format.md has every field. */
export interface Copy {
  format: typeof copyFormat;
  version: typeof copyVersion;
  /** Unique in a library: a UUID; for a copy never saved, the thread's id. */
  id: string;
  /** ISO 8601; null for a copy never saved. */
  savedAt: string | null;
  thread: Thread;
  article: Article;
  notes: PlacedNote[];
  highlights: Highlight[];
  /** Pictures by their address. */
  assets: Record<string, Asset>;
}

/** What a copy is made of, besides what makes it a copy. */
export type CopyContent = Pick<Copy, 'thread' | 'article' | 'notes' | 'highlights' | 'assets'>;

/** A copy of what the reader has before them; `saved` is null for one that is only taken along. */
export function makeCopy(content: CopyContent, saved: { id: string; at: string } | null): Copy {
  return {
    format: copyFormat,
    version: copyVersion,
    id: saved?.id ?? content.thread.id,
    savedAt: saved?.at ?? null,
    ...content,
  };
}

/** What the library lists: enough to find a copy without loading it. */
export interface CopySummary {
  id: string;
  threadId: string;
  savedAt: string;
  title: string;
  author: { handle: string; name: string };
  publishedAt: string | null;
  lang: string;
  status: Thread['verdict']['status'];
  highlights: number;
  notes: number;
}

/** The summary of a copy, for lists. */
export function summarise(copy: Copy): CopySummary {
  const { article, thread } = copy;
  return {
    id: copy.id,
    threadId: thread.id,
    savedAt: copy.savedAt ?? '',
    title: article.title,
    author: { handle: thread.author.handle, name: thread.author.name },
    publishedAt: article.publishedAt,
    lang: article.lang,
    status: thread.verdict.status,
    highlights: copy.highlights.length,
    notes: copy.notes.length,
  };
}
