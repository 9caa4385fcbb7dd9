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

/** The thread with tracking parameters taken off the links of its posts; no word of the text changes. */
export function withoutTracking(thread: Thread): Thread {
  return { ...thread, posts: ofEach(thread.posts, ofPost) };
}

/** The list with its changed entries; the list itself when there are none: most posts are as they should be. */
function ofEach<T>(all: T[], change: (one: T) => T): T[] {
  const changed = all.map(change);
  return changed.every((one, index) => one === all[index]) ? all : changed;
}

function ofPost(post: Post): Post {
  const parts = ofEach(post.parts, ofPart);
  const { quote, card, communityNote } = post;
  if (parts === post.parts && !quote && !card && !communityNote) return post;
  return {
    ...post,
    parts,
    quote: quote && ofQuote(quote),
    card: card && { ...card, url: withoutTrackingParameters(card.url) },
    communityNote: communityNote && { ...communityNote, text: ofInlines(communityNote.text) },
  };
}

function ofQuote(quote: Quote): Quote {
  return quote.post ? { ...quote, post: ofPost(quote.post) } : quote;
}

function ofPart(part: Part): Part {
  if (part.type === 'list') return { ...part, items: part.items.map(ofInlines) };
  if (part.type === 'table')
    return { ...part, header: part.header.map(ofInlines), rows: part.rows.map((row) => row.map(ofInlines)) };
  if (part.type === 'embed') return { ...part, quote: ofQuote(part.quote) };
  if (!('inlines' in part)) return part;
  const inlines = ofInlines(part.inlines);
  return inlines === part.inlines ? part : { ...part, inlines };
}

function ofInlines(inlines: Inline[]): Inline[] {
  return ofEach(inlines, ofInline);
}

function ofInline(inline: Inline): Inline {
  if (inline.kind !== 'link') return inline;
  const url = withoutTrackingParameters(inline.url);
  return url === inline.url ? inline : { ...inline, url };
}
