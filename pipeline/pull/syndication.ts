import { failure, type Outcome, success } from '../outcome';
import type { PostId } from '../thread';
import { answersItself } from './chain';
import { emptyPage, type ObservedPage } from './observed-page';
import { type Sighting, sight } from './sighting';
import { fields, list, text } from './wire';

/** Where X gives one known post to anybody, without a login: its network for pages that embed a post. */
export function syndicationUrl(id: PostId): string {
  const token = ((Number(id) / 1e15) * Math.PI).toString(36).replace(/0+|\./g, '');
  return `https://cdn.syndication.twimg.com/tweet-result?id=${id}&token=${token}`;
}

/**
 * Reads an answer: the post asked for, then the post it answers when that came along. A long post's text is cut here, and
 * known to be. `not-found` for `{}`; `withheld` or `not-found`, with X's words, for a tombstone.
 */
export function readSyndication(json: unknown): Outcome<Sighting[]> {
  const read = sight(asResult(json) ?? json, 'syndication');
  if (read === null) return failure('unknown-shape', 'not an answer of the syndication address');
  if (!('handle' in read)) {
    const why = read.why === 'withheld' ? 'withheld' : 'not-found';
    return failure(why, read.text ? `X says: ${read.text}` : 'X has no such post');
  }
  const parent = asResult(fields<'parent'>(json).parent);
  const above = parent ? sight(parent, 'syndication') : null;
  return success(above && 'handle' in above ? [read, above] : [read]);
}

/** True for an object with the fields of a syndication answer, whose text stands at the top. */
export function isAnswer(json: unknown): boolean {
  const { id_str, text: words, user } = fields<'id_str' | 'text' | 'user'>(json);
  return text(id_str) !== null && text(words) !== null && typeof user === 'object';
}

/** The answer put into the shape of X's own results, which have one reader for all. */
function asResult(json: unknown): unknown {
  if (!isAnswer(json)) return undefined;
  const answer = fields<
    | 'id_str'
    | 'text'
    | 'user'
    | 'entities'
    | 'mediaDetails'
    | 'quoted_tweet'
    | 'card'
    | 'article'
    | 'note_tweet'
    | 'edit_control'
    | 'in_reply_to_status_id_str'
  >(json);
  const { quoted_tweet: quoted, mediaDetails } = answer;
  return {
    ...answer,
    rest_id: answer.id_str,
    core: { user_results: { result: { legacy: answer.user } } },
    ...(quoted ? { quoted_status_result: { result: asResult(quoted) } } : {}),
    legacy: {
      ...answer,
      full_text: answer.text,
      ...(list(mediaDetails).length > 0 ? { extended_entities: { media: mediaDetails } } : {}),
      ...(answer.in_reply_to_status_id_str ? {} : { conversation_id_str: answer.id_str }),
    },
  };
}

type FetchJson = (url: string) => Promise<Outcome<unknown>>;

/** More answers above one another than any thread has: beyond, the chain is a trick. */
const mostPosts = 500;

/**
 * A known post and, as long as it answers its own author, the posts above it, as a page; `focal` is the post asked for.
 * The address cannot find what follows, so what is made of this page alone is never known to be whole.
 */
export async function climbSyndication(id: PostId, fetchJson: FetchJson): Promise<Outcome<ObservedPage>> {
  const posts = new Map<PostId, Sighting>();
  const climbed = new Set<PostId>();
  let wanted: PostId | null = id;
  while (wanted !== null && climbed.size < mostPosts) {
    if (!posts.has(wanted)) {
      const answer: Outcome<unknown> = await fetchJson(syndicationUrl(wanted));
      const read: Outcome<Sighting[]> = answer.ok ? readSyndication(answer.value) : answer;
      if (!read.ok && posts.size === 0) return read;
      if (!read.ok) break;
      const [given, ...others] = read.value;
      // An earlier version of an edited post is answered with the last one.
      if (given) posts.set(wanted, given);
      for (const post of others) posts.set(post.id, post);
    }
    const post: Sighting | undefined = posts.get(wanted);
    if (!post || climbed.has(post.id)) break;
    climbed.add(post.id);
    wanted = answersItself(post) && post.replyTo ? post.replyTo.id : null;
  }
  const focal = posts.get(id)?.id ?? id;
  return success({ ...emptyPage(), kind: 'post', focal, posts: [...new Set(posts.values())] });
}
