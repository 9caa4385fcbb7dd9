import type { Article, Block } from '../../pipeline/article';
import type { Highlight } from '../../pipeline/highlight';
import { passagesOf, passagesText } from '../../pipeline/passage';
import { createPlacing } from '../../pipeline/place';
import { plainWords } from '../../pipeline/plain-words';
import { describeRange } from '../../pipeline/selectors';
import { anAuthor } from '../nouns/thread';

/** What each post says, in order: a paragraph, or several. The id `-` stands for words of no known post. */
export type Posts = readonly (readonly [id: string, ...paragraphs: string[]])[];

/** An article of paragraphs, as if composed of these posts. */
export function articleOf(posts: Posts): Article {
  const blocks = posts
    .flatMap(([id, ...paragraphs]) => paragraphs.map((text) => ({ id, text })))
    .map(({ id, text }, index): Block => {
      const postId = id === '-' ? null : id;
      const spoken = { lang: null, dir: 'ltr', range: null } as const;
      return { id: `b${index + 1}`, postId, text, type: 'paragraph', ...spoken, inlines: [{ kind: 'text', text }] };
    });
  return {
    title: 'A title',
    titleFrom: 'sentence',
    author: anAuthor(),
    publishedAt: null,
    lang: 'en',
    dir: 'ltr',
    cover: null,
    sections: [{ id: 's1', heading: null, headingFrom: null, blocks }],
    removed: [],
    words: 0,
    minutes: 1,
    translation: null,
  };
}

/** The words between [ and ], marked in the article that the posts make without these signs. */
export function markedIn(posts: Posts): { article: Article; highlight: Highlight } {
  const signed = passagesText(passagesOf(articleOf(posts).sections));
  const start = signed.indexOf('[');
  const end = signed.indexOf(']') - 1;
  const plain = posts.map(([id, ...paragraphs]): readonly [string, ...string[]] => [
    id,
    ...paragraphs.map((text) => text.replace(/[[\]]/gu, '')),
  ]);
  const article = articleOf(plain);
  return { article, highlight: highlightOf(article, start, end) };
}

/** A highlight of a range of an article's text, as the reader's selection would make it. */
export function highlightOf(article: Article, start: number, end: number): Highlight {
  const passages = passagesOf(article.sections);
  const block = passages.find((passage) => start < passage.start + passage.text.length);
  return {
    id: 'h1',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    colour: 'yellow',
    comment: '',
    postId: block?.postId ?? null,
    blockId: block?.blockId ?? '',
    selectors: describeRange(passagesText(passages), { start, end }),
  };
}

/** Where a highlight stands in an article: `post: words`, its blocks' words parted by ¶; null when it is unplaced. */
export function placeIn(article: Article, highlight: Highlight): string | null {
  const passages = new Map(passagesOf(article.sections).map((passage) => [passage.blockId, passage]));
  const stretches = createPlacing(article, [], plainWords)(highlight);
  const first = stretches[0];
  if (!first) return null;
  const words = stretches.map(({ at, start, end }) => passages.get(at)?.text.slice(start, end) ?? '');
  return `${passages.get(first.at)?.postId ?? '-'}: ${words.join('¶')}`;
}
