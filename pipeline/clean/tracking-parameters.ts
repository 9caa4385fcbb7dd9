import type { Shortened } from '../article';
import type { Inline } from '../text';
import type { Part, Post, Quote, Thread } from '../thread';

/**
 * Query parameters that only say who clicked where. From the Query String Filter's list
 * (https://github.com/brave/brave-browser/wiki/Query-String-Filter) and the tracking-query-params-registry
 * (https://github.com/mpchadwick/tracking-query-params-registry); names that also mean something else are left out.
 */
const tracking = new Set([
  ...['fbclid', 'igsh', 'igshid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'srsltid', '_ga', '_gl'],
  ...['msclkid', 'twclid', 'ttclid', 'yclid', '_openstat', 'li_fat_id', 'rdt_cid', 'epik', 'ref_src', 'ref_url'],
  ...['mc_cid', 'mc_eid', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'mkt_tok', '_kx', 'ml_subscriber'],
  ...['ml_subscriber_hash', 'oly_anon_id', 'oly_enc_id', 'vero_id', 'wickedid', 'rb_clickid', 's_kwcid', 'dicbo'],
]);

/** On a post's own address these two name the app and the account that shared it; anywhere else they may matter. */
const trackingOnPosts = new Set(['s', 't']);

/**
 * The address without its tracking parameters, all else as it was:
 * `https://a.example/p?id=7&utm_source=x#top` → `https://a.example/p?id=7#top`
 */
export function withoutTrackingParameters(url: string): string {
  const hash = url.indexOf('#');
  const end = hash === -1 ? url.length : hash;
  const question = url.indexOf('?');
  if (question === -1 || question > end) return url;
  const path = url.slice(0, question);
  const onPost = /^https?:\/\/[^/]+\/\w+\/status\/\d+/.test(path);
  const given = url.slice(question + 1, end).split('&');
  const kept = given.filter((parameter) => {
    const name = parameter.split('=', 1)[0] ?? '';
    return !(name.startsWith('utm_') || tracking.has(name) || (onPost && trackingOnPosts.has(name)));
  });
  if (kept.length === given.length) return url;
  return `${path}${kept.length > 0 ? '?' : ''}${kept.join('&')}${url.slice(end)}`;
}

/** The thread with tracking parameters taken off its links, and those links; no word of the text changes. */
export function withoutTracking(thread: Thread): { thread: Thread; shortened: Shortened[] } {
  const shortened: Shortened[] = [];
  const ofPosts = (posts: Post[]) => ofEach(posts, (post) => ofPost(post, shortened));
  const posts = ofPosts(thread.posts);
  const branches = thread.branches.map((branch) => ({ ...branch, posts: ofPosts(branch.posts) }));
  return { thread: { ...thread, posts, branches }, shortened };
}

/** The list with its changed entries; the list itself when there are none: most posts are as they should be. */
function ofEach<T>(all: T[], change: (one: T) => T): T[] {
  const changed = all.map(change);
  return changed.every((one, index) => one === all[index]) ? all : changed;
}

/** Gives the shorter address of the link with these words. */
type Shorten = (text: string, from: string) => string;

/** The post with shorter addresses; each link that had a longer one is added to `shortened`. */
function ofPost(post: Post, shortened: Shortened[]): Post {
  const { quote, card, communityNote } = post;
  if (!quote && !card && !communityNote && post.parts.every(hasNoQuery)) return post;
  const shorten: Shorten = (text, from) => {
    const to = withoutTrackingParameters(from);
    if (to !== from) shortened.push({ postId: post.id, text, from, to });
    return to;
  };
  const ofQuote = (given: Quote): Quote => (given.post ? { ...given, post: ofPost(given.post, shortened) } : given);
  const parts = ofEach(post.parts, (part) =>
    part.type === 'embed' ? { ...part, quote: ofQuote(part.quote) } : ofPart(part, shorten),
  );
  return {
    ...post,
    parts,
    quote: quote && ofQuote(quote),
    card: card && { ...card, url: shorten(card.title, card.url) },
    communityNote: communityNote && { ...communityNote, text: ofInlines(communityNote.text, shorten) },
  };
}

/** Most posts have no link with a query at all, and are soon done with. */
function hasNoQuery(part: Part): boolean {
  if (!('inlines' in part)) return part.type === 'code' || part.type === 'divider' || part.type === 'media';
  return part.inlines.every((inline) => inline.kind !== 'link' || !inline.url.includes('?'));
}

function ofPart(part: Part, shorten: Shorten): Part {
  const cells = (row: readonly Inline[][]) => row.map((cell) => ofInlines(cell, shorten));
  if (part.type === 'list') return { ...part, items: cells(part.items) };
  if (part.type === 'table') return { ...part, header: cells(part.header), rows: part.rows.map(cells) };
  if (!('inlines' in part)) return part;
  const inlines = ofInlines(part.inlines, shorten);
  return inlines === part.inlines ? part : { ...part, inlines };
}

function ofInlines(inlines: Inline[], shorten: Shorten): Inline[] {
  return ofEach(inlines, (inline) => {
    if (inline.kind !== 'link') return inline;
    const url = shorten(inline.text, inline.url);
    return url === inline.url ? inline : { ...inline, url };
  });
}
