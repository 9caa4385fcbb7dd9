import type { PostId } from '../thread';
import type { Absent } from './absent';
import type { Sighting } from './sighting';

/** Several posts that X shows as one group: the rest of the author's thread, or a reply and its answers. */
export interface ObservedModule {
  /** X's name for it, by which later answers add to it. */
  id: string;
  posts: PostId[];
  absent: Absent[];
  /** Ids that X says belong to it, sent or not. */
  named: PostId[];
  /** True when it ends in a cursor: X has more of it. */
  more: boolean;
}

/** A post outside the modules that X does not show. */
export interface AbsentAlone extends Absent {
  /** The post that X sent before it; null when it came first. */
  after: PostId | null;
}

/** What one answer of X held. Adverts, suggestions and related posts are left out. */
export interface ObservedPage {
  /** `conversation`: a post's own page; `timeline`: profile, search, list, home, bookmarks; `post`: posts by their ids. */
  kind: 'conversation' | 'timeline' | 'post' | 'unknown';
  /** Every post X sent, in its order; those inside quotes stay there. */
  posts: Sighting[];
  modules: ObservedModule[];
  absent: AbsentAlone[];
  /** The post that was asked for, as far as the answer tells. */
  focal: PostId | null;
  /** True when X marks the focal post as part of a thread. */
  marked: boolean;
  /** True when there is a cursor for further entries. */
  more: boolean;
  /** True when X says that nothing follows at the bottom. */
  ended: boolean;
  /** Names of entries that looked like posts and could not be read. */
  unreadable: string[];
  /** A few of these as X sent them. */
  strange: unknown[];
}

const mostStrange = 3;

/** Takes down an entry that looked like a post and could not be read. */
export function addUnreadable({ unreadable, strange }: ObservedPage, name: string, raw: unknown): void {
  unreadable.push(name);
  if (strange.length < mostStrange) strange.push(raw);
}

export function emptyPage(): ObservedPage {
  return {
    kind: 'unknown',
    posts: [],
    modules: [],
    absent: [],
    focal: null,
    marked: false,
    more: false,
    ended: false,
    unreadable: [],
    strange: [],
  };
}

/** The last post that a page holds so far. */
export function lastOf({ posts }: ObservedPage): PostId | null {
  return posts.at(-1)?.id ?? null;
}
