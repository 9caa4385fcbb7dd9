import type { PostId } from '../thread';
import type { Absent } from './absent';
import type { ObservedModule, ObservedPage } from './observed-page';
import type { Sighting } from './sighting';
import { byAge } from './snowflake';

/** One post, however often it was sent: `id` is that of its last version. */
export interface Seen extends Pick<Sighting, 'id' | 'handle' | 'replyTo' | 'conversationId'> {
  /** The id it was first posted under: answers to an earlier version name that one, and its age is that one's. */
  born: PostId;
  copies: Sighting[];
}

/** All that several pages held, each post once. The order of the pages makes no difference. */
export interface Gathered {
  /** The oldest first. */
  posts: Seen[];
  /** A post by its id, by the id of one of its versions, or by that of a repost of it. */
  find: (id: PostId | null) => Seen | undefined;
  /** What X said of a post it does not show; undefined when another page shows it. */
  absent: (id: PostId) => Absent | undefined;
  modules: ObservedModule[];
}

export function gather(pages: readonly ObservedPage[]): Gathered {
  const seen = new Map<PostId, Seen>();
  const names = new Map<PostId, PostId>();
  const gone = new Map<PostId, Absent>();
  for (const { posts, absent, modules } of pages) {
    for (const post of posts) {
      const born = add(seen, post);
      for (const name of post.versions) names.set(name, born);
      if (post.repostId) names.set(post.repostId, born);
    }
    for (const one of [...absent, ...modules.flatMap((module) => module.absent)]) {
      if (one.id && !gone.get(one.id)?.text) gone.set(one.id, one);
    }
  }
  const posts = [...seen.values()];
  nameAuthors(
    posts.filter(({ handle }) => handle === ''),
    pages,
  );
  const find = (id: PostId | null) => (id === null ? undefined : seen.get(names.get(id) ?? id));
  posts.sort((a, b) => byAge(a.born, b.born));
  return {
    posts,
    find,
    absent: (id) => (find(id) ? undefined : gone.get(id)),
    modules: mergeModules(pages),
  };
}

/** Adds a sighting to the post it is of, and gives the post's first id. */
function add(seen: Map<PostId, Seen>, post: Sighting): PostId {
  const { id, handle, replyTo, conversationId } = post;
  const born = post.versions[0] ?? id;
  const known = seen.get(born);
  if (known) {
    known.copies.push(post);
    known.handle ||= handle;
    known.replyTo ??= replyTo;
    known.conversationId ??= conversationId;
    if (byAge(known.id, id) < 0) known.id = id;
  } else seen.set(born, { id, born, handle, replyTo, conversationId, copies: [post] });
  return born;
}

/** Where X left a post's user out, other posts by the same user, or answers to the post, still name its author. */
function nameAuthors(nameless: readonly Seen[], pages: readonly ObservedPage[]): void {
  if (nameless.length === 0) return;
  const handles = new Map<PostId, string>();
  const users = new Map<string, string>();
  for (const { replyTo, userId, handle } of pages.flatMap(({ posts }) => posts)) {
    if (replyTo?.handle) handles.set(replyTo.id, replyTo.handle);
    if (userId && handle) users.set(userId, handle);
  }
  for (const post of nameless) {
    const userId = post.copies.find((copy) => copy.userId)?.userId;
    post.handle = (userId && users.get(userId)) || (handles.get(post.id) ?? '');
  }
}

/** Later answers add to a module by its name; it is at its end as soon as one of them is. */
function mergeModules(pages: readonly ObservedPage[]): ObservedModule[] {
  const modules = Map.groupBy(
    pages.flatMap((page) => page.modules),
    ({ id }) => id,
  );
  return [...modules].map(([id, parts]) => ({
    id,
    posts: [...new Set(parts.flatMap(({ posts }) => posts))],
    absent: parts.flatMap(({ absent }) => absent),
    named: parts.flatMap(({ named }) => named),
    more: parts.every(({ more }) => more),
  }));
}
