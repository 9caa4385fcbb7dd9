import type { Post, PostId, SourceName } from '../thread';
import { type Absent, readAbsent } from './absent';
import { handleOf } from './author';
import { fields, postId, postIds, resultOf, text, type Wire } from './wire';

/**
 * A post as X sent it, of which only what makes threads of posts is read. The rest is read when it is shown (`post.ts`):
 * most posts that pass by are other people's answers, and the script that watches them stays small.
 */
export interface Sighting {
  id: PostId;
  /** The author's; empty when X left the user out. */
  handle: string;
  /** The author's number, which X sends beside the user; null when it does not. */
  userId: string | null;
  replyTo: { id: PostId; handle: string | null } | null;
  conversationId: PostId | null;
  /** Ids of the versions of an edited post, oldest first; empty when it was never edited. */
  versions: PostId[];
  kind: 'post' | 'long-post' | 'article';
  source: SourceName;
  /** The post's result, in the shape of X's own answers. */
  result: unknown;
  /** The repost that was found in the post's place. */
  repostId: PostId | null;
  /** The post itself, from a source that gives no result: X's page. */
  read?: Post;
}

type Tweet = 'rest_id' | 'core' | 'legacy' | 'note_tweet' | 'article' | 'edit_control';

type Legacy =
  | 'id_str'
  | 'full_text'
  | 'conversation_id_str'
  | 'in_reply_to_status_id_str'
  | 'in_reply_to_screen_name'
  | 'in_reply_to_user_id_str'
  | 'user_id_str'
  | 'retweeted_status_result';

/** More wrappers around one another than X has: beyond, the data is a trick. */
const deepest = 4;

/**
 * What stands under `tweet_results.result` and its like, through all wrappers: the post, or that X does not show it, or
 * null for a shape not known. A repost is the post that it repeats.
 */
export function sight(value: unknown, source: SourceName = 'observed', depth = 0): Sighting | Absent | null {
  const { tweet: wrapped } = fields<'tweet'>(value);
  const tweet: Wire<Tweet> = fields(wrapped ?? value);
  const legacy = fields<Legacy>(tweet.legacy);
  const id = postId(tweet.rest_id) ?? postId(legacy.id_str);
  if (legacy.retweeted_status_result && depth < deepest) {
    const repeated = sight(resultOf(legacy.retweeted_status_result), source, depth + 1);
    // One that cannot be read is not what the reposter wrote.
    return repeated && 'handle' in repeated ? { ...repeated, repostId: id } : repeated;
  }
  const hasWords = typeof legacy.full_text === 'string' || tweet.note_tweet || tweet.article;
  if (!id || !hasWords) return readAbsent(tweet);
  const parent = postId(legacy.in_reply_to_status_id_str);
  const parentHandle = text(legacy.in_reply_to_screen_name);
  const answersItself = legacy.user_id_str !== undefined && legacy.user_id_str === legacy.in_reply_to_user_id_str;
  // Where X leaves the user out, a post that answers its own author still says who that is.
  const handle = handleOf(tweet.core) || (answersItself && parentHandle) || '';
  return {
    id,
    handle,
    userId: text(legacy.user_id_str),
    // The name is the one the author had then; the number stays.
    replyTo: parent ? { id: parent, handle: (answersItself && handle) || parentHandle } : null,
    conversationId: postId(legacy.conversation_id_str),
    versions: versionsOf(tweet.edit_control),
    kind: kindOf(tweet),
    source,
    result: tweet,
    repostId: null,
  };
}

function kindOf({ article, note_tweet }: Wire<Tweet>): Sighting['kind'] {
  if (article) return 'article';
  return note_tweet ? 'long-post' : 'post';
}

function versionsOf(control: unknown): PostId[] {
  const { edit_tweet_ids, edit_control_initial } = fields<'edit_tweet_ids' | 'edit_control_initial'>(control);
  const ids = edit_tweet_ids ?? fields<'edit_tweet_ids'>(edit_control_initial).edit_tweet_ids;
  return Array.isArray(ids) && ids.length > 1 ? postIds(ids) : [];
}
