import { failure, type Outcome, success } from '../outcome';
import type { PostId } from '../thread';
import { type Chain, chainOf, postsOf, sameHandle } from './chain';
import { isEndSeen } from './end-seen';
import { gapsOf } from './gaps';
import { type Gathered, gather, type Seen } from './gather';
import type { ObservedPage } from './observed-page';
import { fields, list, postId, resultOf } from './wire';

/**
 * A thread found among what was observed, its posts still as X sent them. It is plain data, so it can be handed to
 * another context and be read there (`thread-of.ts`).
 */
export interface Trace extends Chain {
  /** Posts at hand that posts of the thread show by their ids only. */
  shown: Seen[];
  endSeen: boolean;
  /** The earliest post of the spine whose own page was seen: X shows all that answers it. Null when none was. */
  openedAt: PostId | null;
  /** True when every source at hand gives one post at a time. */
  postByPost: boolean;
  /** How many entries near it looked like posts and could not be read. */
  unreadable: number;
}

/** How many posts of the thread are at hand, branches included. */
export function postsIn(trace: Trace): number {
  return postsOf(trace).length;
}

/**
 * Finds the thread around a post on all pages at hand, whatever their order and however often a post was sent. Without a
 * post it is the one that the pages were opened for. `nothing-observed`: the post is on none of the pages.
 */
export function trace(pages: readonly ObservedPage[], focalId: PostId | null): Outcome<Trace> {
  const gathered = gather(pages);
  const focal = gathered.find(focalId ?? pages.find((page) => page.focal)?.focal ?? null);
  if (!focal) return notFound(focalId, pages, gathered);
  const chain = chainOf(focal, gathered);
  return success({
    ...chain,
    gaps: gapsOf(chain, gathered, pages),
    shown: shownIn(chain, gathered),
    endSeen: isEndSeen(chain, gathered, pages),
    openedAt: openedAt(chain, gathered, pages),
    postByPost: pages.every((page) => page.kind === 'post'),
    unreadable: unreadableNear(focal, pages) + placeless(focal, gathered),
  });
}

function openedAt({ spine }: Chain, { find }: Gathered, pages: readonly ObservedPage[]): PostId | null {
  const opened = new Set(pages.map(({ kind, focal }) => (kind === 'conversation' ? find(focal) : null)));
  return spine.find((post) => opened.has(post))?.id ?? null;
}

/**
 * How many entries could not be read where the thread may be: in answers that hold a post of its conversation, and in
 * those for some conversation that hold nothing else. One on the home timeline says nothing of a thread that is not there.
 */
function unreadableNear({ conversationId }: Seen, pages: readonly ObservedPage[]): number {
  // Where X does not say which conversation it is, it may be this one.
  const isSame = (other: PostId | null) => conversationId === null || other === null || other === conversationId;
  const isNear = ({ kind, posts }: ObservedPage) =>
    posts.length === 0 ? kind === 'conversation' : posts.some((post) => isSame(post.conversationId));
  return new Set(pages.flatMap((page) => (page.unreadable.length > 0 && isNear(page) ? page.unreadable : []))).size;
}

/**
 * How many posts may belong to the thread, and cannot be placed: those of its conversation that nothing names an author of,
 * and those by its author of which X says nothing but the words.
 */
function placeless(focal: Seen, { posts }: Gathered): number {
  return posts.filter(({ handle, conversationId, replyTo, copies }) =>
    sameHandle(handle, focal.handle)
      ? !(conversationId ?? replyTo) &&
        copies.every(({ result }) => Object.keys(fields(fields<'legacy'>(result).legacy)).length === 0)
      : handle === '' && (conversationId ?? focal.conversationId) === focal.conversationId,
  ).length;
}

function notFound(id: PostId | null, pages: readonly ObservedPage[], { absent, posts }: Gathered): Outcome<never> {
  const gone = (id && absent(id)) ?? (posts.length === 0 ? pages.flatMap((page) => page.absent)[0] : undefined);
  if (gone) {
    const why = gone.why === 'withheld' ? 'withheld' : 'not-found';
    return failure(why, `X does not show the post${gone.text ? `: ${gone.text}` : ''}`);
  }
  if (posts.length > 0) return failure('nothing-observed', `post ${id} is not among the ${posts.length} posts at hand`);
  const unreadable = pages.flatMap((page) => page.unreadable).length;
  if (unreadable > 0) return failure('unknown-shape', `${unreadable} entries look like posts and could not be read`);
  return pages.every((page) => page.kind === 'unknown')
    ? failure('unknown-shape', 'no posts in any place where X is known to put them')
    : failure('no-posts', 'the answer of X holds no posts');
}

function shownIn(chain: Chain, gathered: Gathered): Seen[] {
  const shown: Seen[] = [];
  for (const post of postsOf(chain)) addShownBy(post, gathered, shown);
  return shown;
}

/** Adds the posts that a post quotes, or its X Article embeds, by id only, and that came in another answer. */
function addShownBy({ copies }: Seen, { find }: Gathered, shown: Seen[]): void {
  for (const { result, kind } of copies) {
    const { legacy, article, quoted_status_result } = fields<'legacy' | 'article' | 'quoted_status_result'>(result);
    const { quoted_status_id_str: quoted } = fields<'quoted_status_id_str'>(legacy);
    if (kind !== 'article' && !quoted) continue;
    const ids: unknown[] = quoted && !quoted_status_result ? [quoted] : [];
    if (kind === 'article') {
      const body = resultOf(fields<'article_results'>(article).article_results);
      const { entityMap } = fields<'entityMap'>(fields<'content_state'>(body).content_state);
      for (const entity of list(entityMap)) {
        ids.push(fields<'tweetId'>(fields<'data'>(fields<'value'>(entity).value).data).tweetId);
      }
    }
    for (const id of ids) {
      const post = find(postId(id));
      if (post) shown.push(post);
    }
  }
}
