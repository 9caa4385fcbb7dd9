import { type Part, type Post, partsText, type Quote } from '../thread';
import { readAuthor } from './author';
import { isCardLost, openCard, readCard, readPoll } from './card';
import { readCommunityNote } from './community-note';
import { postLang } from './post-lang';
import { readWords } from './post-words';
import { type Sighting, sight } from './sighting';
import { amount, fields, list, postId, resultOf, text } from './wire';
import { readDate } from './wire-date';
import { readXArticle } from './x-article';

/** X sends two levels of quotes at most; deeper is a trick. */
const deepest = 6;

/**
 * Reads the whole of a post that was sighted. What X left out or garbled is null or empty; nothing makes it fail. `now`
 * (ISO 8601) tells which polls are over.
 */
export function readPost(sighting: Sighting, now: string | null = null, depth = 0): Post {
  const { id, handle, replyTo, conversationId, versions, source, result } = sighting;
  const tweet = fields<
    | 'core'
    | 'legacy'
    | 'note_tweet'
    | 'article'
    | 'card'
    | 'birdwatch_pivot'
    | 'quoted_status_result'
    | 'quotedRefResult'
  >(result);
  const legacy = fields<'created_at' | 'lang' | 'entities' | 'reply_count'>(tweet.legacy);
  const url = `https://x.com/${handle || 'i'}/status/${id}`;
  const words = readWords(tweet, url);
  const article = tweet.article ? readXArticle(tweet.article) : null;
  const card = tweet.card ? openCard(tweet.card) : null;
  const parts = article?.parts.length ? [...words.parts.filter(saysMoreThanArticle), ...article.parts] : words.parts;
  const post: Post = {
    id,
    url,
    author: readAuthor(tweet.core, handle),
    createdAt: readDate(text(legacy.created_at)),
    lang: postLang(text(legacy.lang)),
    text: partsText(parts),
    parts,
    media: words.media,
    quote: readQuote(sighting, now, depth),
    card: card && readCard(card, (short) => targetOf(short, legacy.entities)),
    poll: card && readPoll(card, now),
    communityNote: tweet.birdwatch_pivot ? readCommunityNote(tweet.birdwatch_pivot) : null,
    cut: article?.preview ? 'article-preview' : words.cut,
    source,
    replyTo,
    conversationId,
  };
  if (article?.title) post.title = article.title;
  if (article?.cover) post.cover = article.cover;
  if (versions.length > 0) post.versions = versions;
  const cardLost = !post.card && !post.poll && isCardLost(tweet.card);
  const quoteLost = !post.quote?.post && isQuoteLost(sighting);
  const articleLost = article === null && !isNothing(tweet.article);
  const unreadable =
    words.unreadable + (article?.unreadable ?? Number(articleLost)) + Number(cardLost) + Number(quoteLost);
  if (unreadable > 0) post.unreadable = unreadable;
  const replies = amount(legacy.reply_count);
  if (replies !== null && replies >= 0) post.replies = Math.trunc(replies);
  return post;
}

/** The post of an X Article says nothing but the article's address, which the article stands for. */
function saysMoreThanArticle(part: Part): boolean {
  const isAddress = (url: string) => /\/i\/article\//.test(url);
  if (part.type !== 'text') return true;
  return part.inlines.some((inline) => (inline.kind === 'link' ? !isAddress(inline.url) : inline.text.trim() !== ''));
}

/** X sends null or an empty object for what is not there. */
function isNothing(value: unknown): boolean {
  return !value || (typeof value === 'object' && Object.keys(value).length === 0);
}

function readQuote({ result, source }: Sighting, now: string | null, depth: number): Quote | null {
  const { legacy, quoted_status_result, quotedRefResult } = fields<
    'legacy' | 'quoted_status_result' | 'quotedRefResult'
  >(result);
  const sent = resultOf(quoted_status_result);
  const held = sent && depth < deepest ? sight(sent, source) : null;
  const post = held && 'handle' in held ? readPost(held, now, depth + 1) : null;
  const named = fields<'quoted_status_id_str'>(legacy).quoted_status_id_str;
  const id = post?.id ?? postId(named) ?? postId(fields<'rest_id'>(resultOf(quotedRefResult)).rest_id);
  return id ? { id, post, missing: held && !('handle' in held) ? held.text : null } : null;
}

/** True for a quoted post that came in a shape not known. */
function isQuoteLost({ result, source }: Sighting): boolean {
  const sent = resultOf(fields<'quoted_status_result'>(result).quoted_status_result);
  return Boolean(sent) && sight(sent, source) === null;
}

/** Where a t.co address leads, as far as the post's own entities say. */
function targetOf(short: string, entities: unknown): string {
  for (const entity of list(fields<'urls'>(entities).urls)) {
    const { url, expanded_url } = fields<'url' | 'expanded_url'>(entity);
    if (url === short) return text(expanded_url) ?? short;
  }
  return short;
}
