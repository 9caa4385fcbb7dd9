import type { CollectingEnd } from './collecting';
import { type Inline, plainText } from './text';

/** A post's id: a snowflake in decimal digits, never a number (it passes 2^53). */
export type PostId = string;

/** Where posts came from, the fullest first. */
export type SourceName = 'observed' | 'rendered' | 'syndication' | 'fxtwitter' | 'page-text';

export interface Author {
  handle: string;
  name: string;
  avatar?: string;
}

export interface Media {
  kind: 'photo' | 'video' | 'gif';
  /** The picture, or the poster of a video, at its best size. */
  url: string;
  /** The author's own description; null where there is none. */
  alt: string | null;
  width?: number;
  height?: number;
  /** The playable file with the highest bit rate, for a video or a GIF. */
  video?: { url: string; type: string; durationMs: number | null };
  caption?: string;
}

export interface Card {
  kind: 'link' | 'player' | 'app' | 'broadcast' | 'audiospace';
  title: string;
  description: string | null;
  url: string;
  /** The site's name as X shows it, for example `nytimes.com`. */
  site: string | null;
  image: string | null;
}

export interface Poll {
  options: { label: string; votes: number | null }[];
  /** ISO 8601; null when X does not say. */
  endsAt: string | null;
  final: boolean;
}

export interface CommunityNote {
  title: string;
  text: Inline[];
  url: string | null;
}

/**
 * A piece of what a post says, in reading order. A plain post is one `text`; an X Article has all kinds.
 * In `text` a line break is `\n` and a blank line is `\n\n`, as X shows them.
 */
export type Part =
  | { type: 'text'; inlines: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3; inlines: Inline[] }
  | { type: 'quotation'; inlines: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'code'; text: string; language: string | null }
  | { type: 'table'; header: Inline[][]; rows: Inline[][][] }
  | { type: 'divider' }
  | { type: 'media'; media: Media }
  | { type: 'embed'; quote: Quote };

/** A post shown inside another; `post` is null when X sent only its id, `missing` then has X's own words if any. */
export interface Quote {
  id: PostId;
  post: Post | null;
  missing: string | null;
}

/** Why a post's text is known to be shorter than what the author wrote; null when it is whole. */
export type Cut = 'long-post' | 'article-preview' | null;

/** A field of a post that may come from another source than the post's words. */
export type FilledField =
  | 'author'
  | 'createdAt'
  | 'lang'
  | 'links'
  | 'title'
  | 'cover'
  | 'media'
  | 'quote'
  | 'card'
  | 'poll'
  | 'communityNote'
  | 'replyTo'
  | 'conversationId'
  | 'replies';

export interface Post {
  id: PostId;
  url: string;
  author: Author;
  /** ISO 8601 in UTC; null when the source does not say. */
  createdAt: string | null;
  /** BCP 47; null when the source does not say. */
  lang: string | null;
  /** The plain text of `parts`: what the words of the article are checked against. */
  text: string;
  parts: Part[];
  /** The title of an X Article. */
  title?: string;
  cover?: Media;
  media: Media[];
  quote: Quote | null;
  card: Card | null;
  poll: Poll | null;
  communityNote: CommunityNote | null;
  cut: Cut;
  /** Where its words come from. */
  source: SourceName;
  /** Where fields come from that another source gave; absent when all are from the one. */
  fieldSources?: Partial<Record<FilledField, SourceName>>;
  replyTo: { id: PostId; handle: string | null } | null;
  conversationId: PostId | null;
  /** How many of its pictures, cards and embeds could not be read; absent when all could. */
  unreadable?: number;
  /** Ids of the versions of an edited post, oldest first; absent when it was never edited. */
  versions?: PostId[];
  /** How many posts answer it, the author's own counted in; absent when the source does not say. */
  replies?: number;
}

/** A place in the thread where a post is known to be missing. */
export interface Gap {
  /** Null when only the place is known. */
  id: PostId | null;
  /** The post before the gap; null when the gap stands before the first post. */
  after: PostId | null;
  why: 'deleted' | 'withheld' | 'unavailable' | 'not-sent' | 'before-root';
  /** X's own words, when it gave any. */
  text: string | null;
}

/** Why a verdict is not `complete`, or what it rests on: a code that the view puts into words. */
export type VerdictReason =
  | 'end-seen'
  | 'opened-further-on'
  | 'gap'
  | 'cut-long-post'
  | 'cut-article'
  | 'later-version'
  | 'more-to-load'
  | 'root-missing'
  | 'end-not-told'
  | 'one-post-source'
  | 'rendered-only'
  | 'page-text-only'
  | 'unreadable-posts'
  | Exclude<CollectingEnd, 'whole'>;

export interface Verdict {
  status: 'complete' | 'partial' | 'unknown';
  reasons: VerdictReason[];
  /** Ids known to belong to the thread and not here. */
  missing: PostId[];
}

/** Posts by the thread's author that answer a post of the spine beside its main line. */
export interface Branch {
  from: PostId;
  posts: Post[];
}

/** The text that a reader site carried beside its placeholder: somebody's translation, or the post itself. */
export interface PageText {
  url: string;
  title: string | null;
  /** BCP 47, recognised from the text. */
  lang: string | null;
  text: string;
}

export interface Thread {
  /** The id of the first post; `page` for a text that belongs to no known post. */
  id: string;
  url: string;
  author: Author;
  /** The author's own chain, in reading order. */
  posts: Post[];
  branches: Branch[];
  gaps: Gap[];
  verdict: Verdict;
  /** The source most of the posts came from. */
  source: SourceName;
  /** ISO 8601: when the posts were pulled. */
  pulledAt: string;
  /** How many posts, and pictures, cards and embeds of posts and of what they quote, could not be read. */
  unreadable: number;
  /** How many posts by others answer the first post, which are not pulled in; absent when no source says. */
  repliesByOthers?: number;
  translation: PageText | null;
}

/** The plain text of a post's parts, blank lines between them; tables, media and embedded posts are not words of its flow. */
export function partsText(parts: readonly Part[]): string {
  const [only] = parts;
  // Most posts.
  if (parts.length === 1 && only?.type === 'text') return plainText(only.inlines);
  const texts: string[] = [];
  for (const part of parts) {
    if (part.type === 'code') texts.push(part.text);
    else if (part.type === 'list') texts.push(part.items.map(plainText).join('\n'));
    else if ('inlines' in part) texts.push(plainText(part.inlines));
  }
  return texts.join('\n\n');
}
