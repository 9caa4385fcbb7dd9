import type { WireTweetOptions } from '../../tests/wire';
import type { Page } from './pages';
import { documentOf } from './tools';

/** What of a page is found again in an article. */
export interface Found {
  posts: number;
  inOrder: boolean;
  wordsLost: number;
  links: number;
  pictures: number;
  descriptions: number;
  films: number;
  polls: number;
  gaps: number;
  /** Words by others that stand in the article as if they were the author's. */
  strangers: number;
}

const address = /https?:\/\/\S+/g;

/** Compares an article with the page that it was made of. */
export function measure(html: string, page: Page): Found {
  const document = documentOf(html, 'https://article.example/');
  const text = wordsIn(textOf(document.body)).join(' ');
  const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
  const sources = all('img, video, source, a').flatMap((element) =>
    ['src', 'poster', 'href'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const hrefs = all('a').map((link) => link.getAttribute('href'));
  const alts = all('img').map((image) => image.getAttribute('alt'));
  const places = page.posts.map((post) => placeOf(post, text));
  const kept = places.filter((place) => place >= 0);
  const media = page.posts.flatMap((post) => post.media ?? []);
  return {
    posts: kept.length,
    inOrder: kept.every((place, index) => index === 0 || place > (kept[index - 1] ?? 0)),
    wordsLost: lost(
      page.posts.flatMap(({ text: said }) => wordsIn(said.replaceAll(address, ' '))),
      text.split(' '),
    ),
    links: linksOf(page).filter((link) => hrefs.includes(link)).length,
    pictures: media.filter(
      ({ kind = 'photo', id }) => kind === 'photo' && sources.some((source) => source.includes(id)),
    ).length,
    descriptions: media.filter(({ alt }) => alt && alts.includes(alt)).length,
    films: media.filter(({ kind, id }) => kind && sources.some((one) => one.includes(id) && one.includes('.mp4')))
      .length,
    polls: page.posts.filter((post) => post.poll && pollWords.every((word) => text.includes(word))).length,
    gaps: page.gaps.filter((words) => text.includes(wordsIn(words).join(' '))).length,
    strangers: page.replies.filter((words) => text.includes(wordsIn(words).join(' '))).length,
  };
}

/** What there is to be found. */
export function whole(page: Page): Omit<Found, 'inOrder' | 'wordsLost' | 'strangers'> {
  const media = page.posts.flatMap((post) => post.media ?? []);
  return {
    posts: page.posts.length,
    links: linksOf(page).length,
    pictures: media.filter(({ kind = 'photo' }) => kind === 'photo').length,
    descriptions: media.filter(({ kind = 'photo', alt }) => kind === 'photo' && alt).length,
    films: media.filter(({ kind }) => kind).length,
    polls: page.posts.filter(({ poll }) => poll).length,
    gaps: page.gaps.length,
  };
}

const pollWords = ['always', 'only by day', 'never', '75'];

function linksOf({ posts }: Page): string[] {
  return posts.flatMap(({ text }) => text.match(address) ?? []);
}

/** Where a post's last sentence stands in the article (its first may stand in a title too); -1 when not all are there. */
function placeOf({ text }: WireTweetOptions, article: string): number {
  const sentences = text
    .replace(/^\d+\/\d+ /, '')
    .split(/https?:\/\/\S+|[.!?:\n]+/)
    .map((sentence) => wordsIn(sentence).join(' '))
    .filter((sentence) => sentence.length > 12);
  const places = sentences.map((sentence) => article.indexOf(sentence));
  return places.includes(-1) ? -1 : (places.at(-1) ?? -1);
}

function lost(words: readonly string[], left: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  }).length;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The text of an element, with a space where one element ends and another begins. */
function textOf(node: Node): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : [...node.childNodes].map(textOf).join(inline(node) ? '' : ' ');
}

function inline(node: Node): boolean {
  return /^(a|b|i|em|strong|span|bdi|q|del|code)$/i.test(node.nodeName);
}
