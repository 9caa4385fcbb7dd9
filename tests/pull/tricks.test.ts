import { describe, expect, test } from 'vitest';
import { readFxTwitterThread } from '../../pipeline/pull/fxtwitter';
import { readObserved } from '../../pipeline/pull/observed';
import { parseJson } from '../../pipeline/pull/parse-json';
import { trace } from '../../pipeline/pull/trace';
import { growth } from '../growth';
import { addToModule, tweetDetail, wireArticle, wireTweet } from '../wire';
import { idAt, own } from './cases';
import { postIn } from './read';

describe('what every object has is no name of X’s', () => {
  const id = idAt(0);
  const inherited = ['constructor', 'toString', '__proto__'];

  test.each(inherited)('%s as a language', (lang) => {
    expect(postIn(wireTweet({ id, text: 'Words.', lang })).lang).toBe(lang);
  });

  test.each(inherited)('%s as a style in a long post', (style) => {
    const post = postIn(wireTweet({ id, text: 'Words.', note: true, richtext: [['Words', style as 'Bold']] }));
    expect(post.parts).toStrictEqual([{ type: 'text', inlines: [{ kind: 'text', text: 'Words.' }] }]);
  });

  test.each(inherited)('%s as a kind of block', (type) => {
    const article = wireArticle({ title: 'Title', blocks: [{ type: type as 'unstyled', text: 'Words.' }] });
    expect(postIn(wireTweet({ id, text: '', article })).parts).toEqual([
      { type: 'text', inlines: [{ kind: 'text', text: 'Words.' }] },
    ]);
  });

  test.each(inherited)('%s as a kind of facet', (type) => {
    const raw_text = { text: 'Words.', facets: [{ type, indices: [0, 5], original: 'Words' }] };
    const status = { id, text: 'Words.', raw_text, author: { screen_name: 'claire_fixture' } };
    expect(readFxTwitterThread({ code: 200, thread: [status] }).posts).toHaveLength(1);
  });
});

describe('a page that would keep the script busy', () => {
  /** One would be linear; a square is ten. Between them lies room for what the machine does beside. */
  const linear = 5;

  test('a text that never ends, full of quotes', () => {
    const cut = (quotes: number) => `{"a":"${'\\"'.repeat(quotes)}`;
    const [part, whole] = [cut(4_000), cut(40_000)];
    expect(parseJson(part)).toMatchObject({ why: 'cut-off' });
    expect(
      growth(
        10,
        () => parseJson(part),
        () => parseJson(whole),
      ),
    ).toBeLessThan(linear);
  });

  test('a long text that is cut off is still known as such', () => {
    expect(parseJson(`{"a":"${'x'.repeat(12_000_000)}`)).toMatchObject({ why: 'cut-off' });
  });

  test('a module that comes a post at a time', () => {
    const pages = Array.from({ length: 3_000 }, (_, n) => readObserved(addToModule(idAt(0), [own(n, n - 1)])));
    const part = pages.slice(0, 300);
    expect(
      growth(
        10,
        () => trace(part, idAt(9)),
        () => trace(pages, idAt(9)),
      ),
    ).toBeLessThan(linear);
  });

  test('posts that answer one from before the thread', () => {
    const posts = (count: number) => {
      const chain = Array.from({ length: count }, (_, n) => own(n, n === 0 ? null : n - 1));
      const replyTo = { id: '7', handle: 'claire_fixture' };
      const loose = chain.map((_, n) => own(count + n, 0, { replyTo }));
      return [readObserved(tweetDetail({ focal: chain[0], thread: [...chain.slice(1), ...loose] }))];
    };
    const [part, whole] = [posts(300), posts(3_000)];
    expect(
      growth(
        10,
        () => trace(part, idAt(0)),
        () => trace(whole, idAt(0)),
      ),
    ).toBeLessThan(linear);
  });
});
