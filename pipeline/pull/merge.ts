import type { Post, SourceName } from '../thread';
import { byAge } from './snowflake';

const sources: readonly SourceName[] = ['observed', 'fxtwitter', 'syndication', 'rendered', 'page-text'];

/** The fullest first: the last version, the uncut text, the better source, the longer text. */
function byFullness(a: Post, b: Post): number {
  return (
    byAge(b.id, a.id) ||
    Number(a.cut !== null) - Number(b.cut !== null) ||
    sources.indexOf(a.source) - sources.indexOf(b.source) ||
    b.text.length - a.text.length ||
    (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  );
}

/** Several readings of one post as one, in any order: the fullest, and from others of the same version what it lacks. */
export function mergePosts(first: Post, ...others: readonly Post[]): Post {
  if (others.length === 0) return first;
  const [fullest = first, ...rest] = [first, ...others].sort(byFullness);
  return rest.reduce((post, other) => (other.id === post.id ? fill(post, other) : post), fullest);
}

function fill(post: Post, other: Post): Post {
  return {
    ...other,
    ...post,
    author: { ...other.author, ...post.author },
    createdAt: post.createdAt ?? other.createdAt,
    lang: post.lang ?? other.lang,
    media: post.media.length > 0 ? post.media : other.media,
    quote: post.quote?.post ? post.quote : (other.quote ?? post.quote),
    card: post.card ?? other.card,
    poll: post.poll ?? other.poll,
    communityNote: post.communityNote ?? other.communityNote,
    replyTo: post.replyTo ?? other.replyTo,
    conversationId: post.conversationId ?? other.conversationId,
  };
}
