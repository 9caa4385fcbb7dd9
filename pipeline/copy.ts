import type { Article } from './article';
import type { Highlight } from './highlight';
import type { PlacedNote } from './note';
import { type Place, unread } from './reading-place';
import type { Thread } from './thread';

export const copyFormat = 'epure';
export const copyVersion = 1;

/** A picture or a film kept inside the copy. */
export interface Asset {
  /** MIME type, for example `image/jpeg` or `video/mp4`. */
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
  /** Pictures and films by their address. */
  assets: Record<string, Asset>;
  /** The reader's own words to find it by; absent for a copy that never was in a library, and in older ones. */
  tags?: string[];
  /** How far it was read; absent likewise. */
  place?: Place;
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

/**
 * What the library lists: enough to find a copy without loading it. In a library the tags and the place are kept here
 * alone, so that changing them does not write the pictures anew; `withShelf` puts them into the copy that is handed out.
 */
export interface CopySummary {
  id: string;
  /** What the versions of one thread have in common. */
  threadId: string;
  savedAt: string;
  title: string;
  author: { handle: string; name: string };
  publishedAt: string | null;
  lang: string;
  status: Thread['verdict']['status'];
  highlights: number;
  notes: number;
  posts: number;
  tags: string[];
  place: Place;
}

/** The summary of a copy, for lists. */
export function summarise(copy: Copy): CopySummary {
  const { article, thread } = copy;
  return {
    id: copy.id,
    threadId: threadKey(thread),
    savedAt: copy.savedAt ?? '',
    title: article.title,
    author: { handle: thread.author.handle, name: thread.author.name },
    publishedAt: article.publishedAt,
    lang: article.lang,
    status: thread.verdict.status,
    highlights: copy.highlights.length,
    notes: copy.notes.length,
    posts: thread.posts.length,
    tags: cleanTags(copy.tags ?? []),
    place: copy.place ?? unread,
  };
}

/** What the versions of one thread have in common: its id; for a text that belongs to no known post, its address. */
export function threadKey({ id, url }: Pick<Thread, 'id' | 'url'>): string {
  return id === 'page' ? url : id;
}

/** The copy as it is handed out: with the tags and the place that the library keeps beside it. */
export function withShelf(copy: Copy, { tags, place }: Pick<CopySummary, 'tags' | 'place'>): Copy {
  return { ...copy, tags, place };
}

/** Tags as they are kept: trimmed, none empty, none twice (case and form apart), in the reader's order. */
export function cleanTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const text = tag.normalize().replaceAll(/\s+/gu, ' ').trim().slice(0, longestTag);
    const key = text.toLowerCase();
    if (text !== '' && !kept.has(key)) kept.set(key, text);
  }
  return [...kept.values()];
}

/** In UTF-16 units. */
const longestTag = 60;
