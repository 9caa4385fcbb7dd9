import { Readability } from '@mozilla/readability';
import { siteName, webAddress } from '../address';
import { failure, type Outcome, success } from '../outcome';
import type { Author, PageText, Post, Thread } from '../thread';
import { authorInTitle } from './page-author';
import { dropApart, longestText, proseLength, proseOf } from './prose';
import { textLang } from './text-lang';

/** Less prose than this, in UTF-16 units, is no article: what is left of a page are its buttons and notices. */
const leastProse = 200;

/**
 * The text that a reader site's page carries, paragraphs and headings apart by blank lines. `page` is the page without
 * its placeholder (`withoutPlaceholder`), and is left as it is. Fails with `no-text` when there is no prose to speak of.
 */
export function readPageText(page: Document, url: string): Outcome<PageText> {
  const { title, text } = articleIn(page);
  const length = proseLength(text);
  if (length < leastProse) return failure('no-text', `only ${length} characters of prose on the page`);
  const declared = page.documentElement.getAttribute('lang');
  return success({ url, title, lang: textLang(text, declared), text });
}

/**
 * A plain text file, its placeholder's lines already taken out (`stripPlaceholder`). Fails with `no-text` when it is
 * empty, with `unknown-shape` when it is no text.
 */
export function pageTextOf(file: string, url: string): Outcome<PageText> {
  const text = file
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  if (text === '') return failure('no-text', 'the text is empty');
  if (!isText(text)) return failure('unknown-shape', 'not a text: it has bytes that no text has');
  return success({ url, title: null, lang: textLang(text, null), text });
}

/** The thread that a page's text stands for: one post of unknown date, by the author given, else named by the title. */
export function threadFromPageText(
  { url, title, lang, text }: PageText,
  { now, author }: { now: string; author?: Author | null },
): Thread {
  const by = author ?? authorInTitle(title) ?? { handle: '', name: webAddress(url) ? siteName(url) : '' };
  const post: Post = {
    id: 'page',
    url,
    author: by,
    createdAt: null,
    lang,
    text,
    parts: [{ type: 'text', inlines: [{ kind: 'text', text }] }],
    media: [],
    quote: null,
    card: null,
    poll: null,
    communityNote: null,
    cut: null,
    source: 'page-text',
    replyTo: null,
    conversationId: null,
  };
  return {
    id: 'page',
    url,
    author: by,
    posts: [post],
    branches: [],
    gaps: [],
    verdict: { status: 'unknown', reasons: ['page-text-only'], missing: [] },
    source: 'page-text',
    pulledAt: now,
    unreadable: 0,
    translation: null,
  };
}

/** The page's text by Readability; by the longest stretch of it where Readability finds less, as with one wall of text. */
function articleIn(page: Document): { title: string | null; text: string } {
  const copy = page.cloneNode(true) as Document;
  dropApart(copy);
  const longest = copy.body ? proseOf(longestText(copy.body)) : '';
  const parsed = isNestedTooDeep(copy)
    ? null
    : new Readability<Node>(copy, { charThreshold: leastProse, serializer: (node) => node }).parse();
  const found = parsed?.content ? proseOf(parsed.content as Element) : '';
  const text = proseLength(found) < proseLength(longest) ? longest : found;
  return { title: titleOf(page) ?? parsed?.title?.trim() ?? null, text };
}

/** Readability's time grows with the depth of a page, without bound; real pages have some 30 levels. */
const deepest = 150;

function isNestedTooDeep({ body }: Document): boolean {
  let level: Element[] = body ? [body] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

function titleOf(page: Document): string | null {
  return page.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim() || null;
}

/** Control characters, and what a decoder writes for bytes it cannot read, are rare in a text. */
function isText(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0) return false;
    if (unit === 0xfffd || (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0c)) odd += 1;
  }
  return odd <= text.length / 100;
}
