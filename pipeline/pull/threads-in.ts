import { failure, type Outcome, success } from '../outcome';
import type { PostId } from '../thread';
import { answersItself, sameHandle } from './chain';
import { gather } from './gather';
import type { ObservedPage } from './observed-page';

/** A thread, or a single post, that some pages hold. */
export interface ThreadInPages {
  /** The id of its first post at hand. */
  id: PostId;
  /** The author's handle. */
  author: string;
  /** The ids of its posts, the oldest first. */
  posts: PostId[];
}

/**
 * The threads that the pages hold, in the order of their first posts' age. A single post is a thread of one; a post that
 * answers somebody else begins a thread of its own.
 */
export function threadsIn(pages: readonly ObservedPage[]): ThreadInPages[] {
  const { posts, find } = gather(pages);
  const threads = new Map<string, ThreadInPages>();
  const keys = new Map<PostId, string>();
  for (const post of posts) {
    const { id, handle, replyTo, conversationId } = post;
    const parent = find(replyTo?.id ?? null);
    const above = parent && sameHandle(handle, parent.handle) ? keys.get(parent.id) : undefined;
    const isOwn = replyTo === null || answersItself(post);
    const key = above ?? (isOwn && conversationId ? `${handle} ${conversationId}` : id);
    keys.set(id, key);
    const thread = threads.get(key);
    if (thread) thread.posts.push(id);
    else threads.set(key, { id, author: handle, posts: [id] });
  }
  return [...threads.values()];
}

/**
 * The post whose thread a file is about: the only one that its pages were asked for, else the only thread there is. Fails
 * with `several-threads`, whose detail names them, the longest first.
 */
export function onlyThread(pages: readonly ObservedPage[]): Outcome<PostId | null> {
  const asked = new Set(pages.flatMap((page) => page.focal ?? []));
  const [focal] = asked;
  if (focal && asked.size === 1) return success(focal);
  const all = threadsIn(pages);
  const wanted = all.filter((thread) => thread.posts.some((id) => asked.has(id)));
  const threads = wanted.length > 0 ? wanted : all;
  if (threads.length < 2) return success(threads[0]?.id ?? null);
  const named = threads
    .toSorted((a, b) => b.posts.length - a.posts.length)
    .map(({ id, author, posts }) => `${id} (@${author}, ${posts.length} ${posts.length === 1 ? 'post' : 'posts'})`);
  return failure('several-threads', `${threads.length} threads, choose one by its id: ${named.join(', ')}`);
}
