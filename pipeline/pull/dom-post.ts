import { webAddress } from '../address';
import { type Author, type Part, type Post, type PostId, partsText, type Quote } from '../thread';
import { readArticleView } from './dom-article';
import { cardOf, mediaIn, mediaPlaces } from './dom-media';
import { inlinesIn, wordsIn } from './dom-text';
import { postLang } from './post-lang';
import { find, findAll, type Place } from './selectors';
import { postInLink } from './x-address';

/** What the address of the page says, for a view that has no permalink of its own (an X Article in focus mode). */
export interface Known {
  id: PostId;
  handle: string | null;
}

/** A post from its `article` element; null when nothing in it names the post or its author. */
export function readDomPost(element: Element, known: Known | null = null): Post | null {
  const quote = quoteBox(element);
  const own = (place: Place) => findAll(element, place).filter((found) => !quote?.contains(found));
  const author = authorOf(element, own('userName')[0] ?? null, known);
  const id = idAmong(own('permalink'), author?.handle ?? null) ?? known?.id;
  if (!author || !id) return null;

  const view = find(element, 'articleView');
  const article = view ? readArticleView(view) : null;
  const words = wordParts(own('text')[0] ?? null);
  const parts = [...words, ...(article?.parts ?? [])];
  const card = own('card')[0];
  const isPreview = !article && own('articleLink').some((link) => postInLink(link.getAttribute('href'))?.id === id);
  return {
    id,
    url: `https://x.com/${author.handle}/status/${id}`,
    author,
    createdAt: momentOf(own('time')[0] ?? null),
    lang: postLang(own('text')[0]?.getAttribute('lang') ?? null),
    text: partsText(parts),
    parts,
    ...(article?.title ? { title: article.title } : {}),
    ...(article?.cover ? { cover: article.cover } : {}),
    media: mediaIn(mediaPlaces(element, [quote, view])),
    quote: quote ? readQuote(quote) : null,
    card: card ? cardOf(card) : null,
    poll: null,
    communityNote: null,
    cut: isPreview ? 'article-preview' : own('showMore').length > 0 ? 'long-post' : null,
    source: 'rendered',
    replyTo: null,
    conversationId: null,
  };
}

function quoteBox(element: Element): Element | null {
  return findAll(element, 'quote').find((box) => find(box, 'userName')) ?? null;
}

function wordParts(text: Element | null): Part[] {
  const inlines = text ? inlinesIn(text) : [];
  return inlines.length > 0 ? [{ type: 'text', inlines }] : [];
}

/** In `Name @handle · 4h` the last element that holds nothing but `@handle` is the handle, what stands before it the name. */
function authorOf(element: Element, userName: Element | null, known: Known | null): Author | null {
  const words = userName ? wordsIn(userName) : '';
  const handles = [...(userName?.querySelectorAll('*') ?? [])].flatMap(
    ({ textContent }) => /^\s*[@＠](\w{1,20})\s*$/.exec(textContent ?? '')?.[1] ?? [],
  );
  const handle = handles.at(-1) ?? known?.handle;
  if (!handle) return null;
  const name = words.slice(0, Math.max(words.search(new RegExp(`[@＠]${handle}(?!.*[@＠]${handle})`)), 0)).trim();
  const avatar = webAddress(find(element, 'avatar')?.getAttribute('src'));
  return { handle, name: name || handle, ...(avatar ? { avatar } : {}) };
}

/** The id in the link around the time; an advert has only the links of its buttons, an edited post one to its history. */
function idAmong(permalinks: readonly Element[], handle: string | null): PostId | null {
  const link =
    permalinks.find((one) => find(one, 'time')) ??
    permalinks.find((one) => postInLink(one.getAttribute('href'))?.handle?.toLowerCase() === handle?.toLowerCase());
  return postInLink(link?.getAttribute('href') ?? null)?.id ?? null;
}

/** A quoted post shows its id only in the links of its pictures: without one the id, and the address with it, is empty. */
function readQuote(box: Element): Quote | null {
  const author = authorOf(box, find(box, 'userName'), null);
  if (!author) return null;
  const id = idAmong(findAll(box, 'permalink'), author.handle) ?? '';
  const parts = wordParts(find(box, 'text'));
  const post: Post = {
    id,
    url: id ? `https://x.com/${author.handle}/status/${id}` : `https://x.com/${author.handle}`,
    author,
    createdAt: momentOf(find(box, 'time')),
    lang: postLang(find(box, 'text')?.getAttribute('lang') ?? null),
    text: partsText(parts),
    parts,
    media: mediaIn(mediaPlaces(box, [])),
    quote: null,
    card: null,
    poll: null,
    communityNote: null,
    cut: find(box, 'showMore') ? 'long-post' : null,
    source: 'rendered',
    replyTo: null,
    conversationId: null,
  };
  return { id, post, missing: null };
}

function momentOf(time: Element | null): string | null {
  const moment = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}
