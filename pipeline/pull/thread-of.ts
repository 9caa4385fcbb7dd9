import type { CollectingEnd } from '../collecting';
import type { Post, PostId, Quote, SourceName, Thread } from '../thread';
import { sameHandle } from './chain';
import type { Seen } from './gather';
import { mergePosts } from './merge';
import { readPost } from './post';
import type { Sighting } from './sighting';
import type { Trace } from './trace';
import { verdictOf } from './verdict';

export interface ThreadOptions {
  /** ISO 8601: when the posts were pulled. */
  now: string;
  /** How X's page was made to load the rest, and that ended; null when it was not. */
  collected?: CollectingEnd | null;
}

/** Reads the posts of a thread that was found, and says whether they are all there. */
export function threadOf(trace: Trace, { now, collected = null }: ThreadOptions): Thread {
  const shown = new Map<PostId, Post>(trace.shown.map((seen) => [seen.id, postOf(seen, now)]));
  const read = (seen: Seen) => withQuotes(postOf(seen, now), shown);
  const posts = trace.spine.map(read);
  const branches = trace.branches.map(({ from, posts: beside }) => ({ from, posts: beside.map(read) }));
  const [first] = posts;
  if (!first) throw new RangeError('a trace has at least one post');
  const all = [...posts, ...branches.flatMap((branch) => branch.posts)];
  const repliesByOthers = othersAmong(first, all);
  const unreadable = all.reduce((sum, post) => sum + lostIn(post), trace.unreadable);
  return {
    id: first.id,
    url: first.url,
    author: posts.find((post) => post.author.avatar)?.author ?? first.author,
    posts,
    branches,
    gaps: trace.gaps,
    verdict: verdictOf({ ...trace, unreadable }, all, trace.gaps, collected),
    source: mostlyFrom(posts),
    pulledAt: now,
    unreadable,
    ...(repliesByOthers === null ? {} : { repliesByOthers }),
    translation: null,
  };
}

/** How much of what a post shows could not be read, in the posts that it quotes too. */
function lostIn({ unreadable = 0, quote, parts }: Post): number {
  let lost = unreadable;
  for (const part of parts) if (part.type === 'embed' && part.quote.post) lost += lostIn(part.quote.post);
  return quote?.post ? lost + lostIn(quote.post) : lost;
}

/** How many of the answers that X counts for a post are not the author's own; null when nothing counts them. */
function othersAmong({ id, author, versions = [], replies }: Post, posts: readonly Post[]): number | null {
  if (replies === undefined) return null;
  let own = 0;
  for (const { replyTo, author: by } of posts) {
    const answered = replyTo?.id ?? '';
    if ((answered === id || versions.includes(answered)) && sameHandle(by.handle, author.handle)) own += 1;
  }
  return Math.max(0, replies - own);
}

function postOf({ copies, handle }: Seen, now: string): Post {
  const read = (copy: Sighting) => copy.read ?? readPost(copy.handle === handle ? copy : { ...copy, handle }, now);
  const [only] = copies;
  if (!only) throw new RangeError('a post has at least one copy');
  // Most posts came once.
  if (copies.length === 1) return read(only);
  const [first = read(only), ...others] = copies.map(read);
  return mergePosts(first, ...others);
}

/** A quoted post that came as an id only, with its post when that was sent elsewhere. */
function withQuotes(post: Post, shown: ReadonlyMap<PostId, Post>): Post {
  if (shown.size === 0) return post;
  const fill = (quote: Quote): Quote => {
    const known = quote.post ? undefined : shown.get(quote.id);
    return known && known.id !== post.id ? { ...quote, post: known } : quote;
  };
  const parts = post.parts.map((part) => (part.type === 'embed' ? { ...part, quote: fill(part.quote) } : part));
  return { ...post, parts, quote: post.quote && fill(post.quote) };
}

function mostlyFrom(posts: readonly Post[]): SourceName {
  const counts = new Map<SourceName, number>();
  for (const { source } of posts) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'observed';
}
