import type { Outcome } from '../outcome';
import type { Gap, PostId, Thread } from '../thread';
import { answersItself, sameHandle } from './chain';
import { emptyPage, type ObservedPage } from './observed-page';
import type { Sighting } from './sighting';
import { readSyndication, syndicationUrl } from './syndication';

type FetchJson = (url: string) => Promise<Outcome<unknown>>;

/** Never more than a reader would open by hand, and a few at a time. */
const mostAsked = 20;
const atOnce = 4;

/** X said nothing against these posts; deleted and withheld ones are left alone. */
const fillable: ReadonlySet<Gap['why']> = new Set<Gap['why']>(['not-sent', 'unavailable', 'before-root']);

/**
 * Asks X's syndication address for the posts that a thread lacks and X did not send, and from each upwards as long as it
 * answers its own author. Gives a page to assemble with the others; null when nothing could be had. A post by somebody
 * else is not taken: then the gap stays, with X's own reason.
 */
export async function fillGaps(
  { posts, gaps, author }: Pick<Thread, 'posts' | 'gaps' | 'author'>,
  fetchJson: FetchJson,
): Promise<ObservedPage | null> {
  const isFillable = ({ why }: Gap) => fillable.has(why);
  const namedIn = (some: readonly Gap[]) => some.flatMap(({ id }) => (id === null ? [] : [id]));
  const left = namedIn(gaps.filter((gap) => !isFillable(gap)));
  const settled = new Set([...left, ...posts.flatMap(({ id, versions = [] }) => [id, ...versions])]);
  const found = new Map<PostId, Sighting>();
  const asked = new Set<PostId>();
  const isAuthors = ({ handle }: Sighting) => sameHandle(handle, author.handle);

  let wanted = namedIn(gaps.filter(isFillable));
  while (wanted.length > 0 && asked.size < mostAsked) {
    const batch = wanted.slice(0, Math.min(atOnce, mostAsked - asked.size));
    wanted = wanted.slice(batch.length);
    for (const id of batch) asked.add(id);
    const answers = await Promise.all(batch.map((id) => fetchJson(syndicationUrl(id))));
    for (const answer of answers) {
      const read = answer.ok ? readSyndication(answer.value) : answer;
      for (const post of read.ok ? read.value.filter(isAuthors) : []) found.set(post.id, post);
    }
    const above = [...found.values()].flatMap((post) => (answersItself(post) && post.replyTo ? [post.replyTo.id] : []));
    const isNew = (id: PostId) => !asked.has(id) && !settled.has(id) && !found.has(id);
    wanted = [...new Set([...wanted, ...above])].filter(isNew);
  }
  // Syndication names a conversation only by its first post; what answers a post is of the same one.
  const conversationId = posts.find((post) => post.conversationId)?.conversationId ?? null;
  const filled = [...found.values()].map((post) => ({ ...post, conversationId }));
  return filled.length > 0 ? { ...emptyPage(), kind: 'post', posts: filled } : null;
}
