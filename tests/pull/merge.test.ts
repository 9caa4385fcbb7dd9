import { describe, expect, test } from 'vitest';
import { assemble } from '../../pipeline/pull/assemble';
import { mergePosts } from '../../pipeline/pull/merge';
import { readObserved } from '../../pipeline/pull/observed';
import { pagesOf } from '../../pipeline/pull/pages-of';
import { renderedPage } from '../../pipeline/pull/rendered-page';
import { trace } from '../../pipeline/pull/trace';
import type { Post, Thread } from '../../pipeline/thread';
import { tombstone, tweetDetail, wireTweet } from '../wire';
import { idAt, own, threadOf } from './cases';
import { idsOf, now, postIn, pulled } from './read';

const observed = (options: Parameters<typeof own>[2] = {}) => postIn(own(0, null, options));
const from = (source: Post['source'], change: Partial<Post>): Post => ({ ...observed(), source, ...change });

/** Both orders give the same. */
function merged(a: Post, b: Post): Post {
  expect(mergePosts(b, a)).toEqual(mergePosts(a, b));
  return mergePosts(a, b);
}

describe('one post from several sources', () => {
  test('has the words of the one that is not cut, and says whose they are', () => {
    const cut = from('observed', { cut: 'long-post', text: 'The beg…' });
    const whole = from('fxtwitter', { text: 'The beginning and the end.' });
    expect(merged(cut, whole)).toMatchObject({ text: 'The beginning and the end.', source: 'fxtwitter', cut: null });
  });

  test('takes what it lacks from the other, and keeps from where', () => {
    const card = {
      kind: 'link' as const,
      title: 'A page',
      description: null,
      url: 'https://example.org/',
      site: null,
      image: null,
    };
    const bare = from('observed', { lang: null, media: [], card: null });
    const rich = from('syndication', {
      lang: 'fr',
      card,
      media: [{ kind: 'photo', url: 'https://pbs.twimg.com/a.jpg', alt: null }],
    });
    expect(merged(bare, rich)).toMatchObject({
      source: 'observed',
      lang: 'fr',
      card,
      media: [{ url: 'https://pbs.twimg.com/a.jpg' }],
      fieldSources: { lang: 'syndication', card: 'syndication', media: 'syndication' },
    });
  });

  test('says nothing of sources where one gave all', () => {
    const again = from('syndication', { text: 'Post 0.' });
    expect(merged(observed(), again)).toEqual(observed());
    expect(merged(observed({ lang: 'fr' }), observed({ lang: 'fr' })).fieldSources).toBeUndefined();
  });

  test('keeps the source of a field that came by way of a third', () => {
    const first = from('rendered', { lang: 'en', poll: null, communityNote: null });
    const second = from('fxtwitter', { lang: null, replies: 4 });
    const third = from('observed', { lang: null });
    const all = mergePosts(first, second, third);
    expect(all).toEqual(mergePosts(third, first, second));
    expect(all).toMatchObject({ source: 'observed', lang: 'en', replies: 4 });
    expect(all.fieldSources).toEqual({ lang: 'rendered', replies: 'fxtwitter' });
  });

  test('has an entity’s address for the label that X’s page shows', () => {
    const link = (url: string) => ({
      type: 'text' as const,
      inlines: [{ kind: 'link' as const, text: 'example.org/a-long…', url }],
    });
    const cut = from('observed', { cut: 'long-post', parts: [link('https://example.org/a-long-address')] });
    const shown = from('rendered', { parts: [link('https://t.co/abc')] });
    const both = merged(cut, shown);
    expect(both.parts).toEqual([link('https://example.org/a-long-address')]);
    expect(both).toMatchObject({ source: 'rendered', fieldSources: { links: 'observed' } });
  });

  test.each<[string, shown: string[], known: string[], expected: string[]]>([
    ['by their order', ['t.co/a', 't.co/b'], ['news.test/one', 'news.test/two'], ['news.test/one', 'news.test/two']],
    ['one too many is left', ['t.co/a', 't.co/b'], ['news.test/one'], ['news.test/one', 't.co/b']],
    ['by the shortened address', ['t.co/a', 't.co/a'], ['news.test/one'], ['news.test/one', 'news.test/one']],
    ['past one not known', ['t.co/a', 't.co/b'], ['t.co/a', 'news.test/two'], ['t.co/a', 'news.test/two']],
  ])('tells links of one label apart: %s', (_, shown, known, expected) => {
    const links = (addresses: string[]) => [
      {
        type: 'text' as const,
        inlines: addresses.map((at) => ({
          kind: 'link' as const,
          text: 'news.test/2025/10/27/bus…',
          url: `https://${at}`,
        })),
      },
    ];
    const cut = from('observed', { cut: 'long-post', parts: links(known) });
    expect(merged(cut, from('rendered', { parts: links(shown) })).parts).toEqual(links(expected));
  });

  test('has a name where one source has only the handle', () => {
    const nameless = from('observed', { author: { handle: 'claire_fixture', name: 'claire_fixture' } });
    const named = from('syndication', {
      author: { handle: 'claire_fixture', name: 'Claire', avatar: 'https://a.test/a.png' },
    });
    expect(merged(nameless, named)).toMatchObject({
      author: { name: 'Claire', avatar: 'https://a.test/a.png' },
      fieldSources: { author: 'syndication' },
    });
  });

  test('takes nothing from another version', () => {
    const last = from('observed', { id: idAt(8), lang: null });
    expect(merged(last, from('syndication', { lang: 'fr' }))).toEqual(last);
  });
});

describe('a traced thread, taken apart and assembled again', () => {
  const posts = threadOf(['One.', 'Two.', 'Three.', 'Four.']);
  const [one, two, three, four] = posts;
  const lone = tweetDetail({ focal: one, cursors: ['Bottom'] });
  test.each<[string, unknown[], string]>([
    ['whole', [tweetDetail({ focal: one, thread: [two, three, four] })], idAt(0)],
    ['with more to load', [tweetDetail({ focal: one, thread: [two], threadMore: true })], idAt(0)],
    ['a lone post, its end not seen', [lone], idAt(0)],
    ['without its first post', [tweetDetail({ focal: two, thread: [three] })], idAt(1)],
    ['a lone answer to oneself', [tweetDetail({ focal: two, cursors: ['Bottom'] })], idAt(1)],
    [
      'with a deleted post',
      [tweetDetail({ ancestors: [one, { id: idAt(1), result: tombstone() }], focal: three })],
      idAt(2),
    ],
    [
      'with posts named and not sent',
      [tweetDetail({ focal: one, thread: [two, four], threadKnown: [idAt(2), idAt(8)] })],
      idAt(0),
    ],
    ['with branches', [tweetDetail({ focal: one, thread: [two, three], replies: [[own(6, 0), own(7, 6)]] })], idAt(0)],
    ['one post by its id', [{ data: { tweetResult: { result: one } } }], idAt(0)],
    [
      'with something unreadable',
      [tweetDetail({ focal: one, thread: [two], replies: [[{ __typename: 'Tweet', rest_id: '7', b: 1 }]] })],
      idAt(0),
    ],
    [
      'quoting by id',
      [
        tweetDetail({ focal: one, thread: [own(1, 0, { quote: { id: '20', handle: 'dana' } })] }),
        { data: { tweetResult: { result: wireTweet({ id: '20', text: 'It.' }) } } },
      ],
      idAt(0),
    ],
  ])('is the same: %s', (_, answers, focal) => {
    const traced = trace(
      answers.map((answer) => readObserved(answer)),
      focal,
    );
    if (!traced.ok) throw new Error(traced.detail);
    expect(assemble(pagesOf(traced.value), focal, { now })).toEqual({ ok: true, value: pulled(answers, focal) });
  });
});

describe('posts that X’s page shows beside what was observed', () => {
  const posts = threadOf(['One.', 'Two.', 'Three.']);
  const shown = (...numbers: number[]): Thread => {
    const thread = pulled([tweetDetail({ focal: posts[0], thread: posts.slice(1) })]);
    const rendered = numbers.map(
      (n): Post => ({ ...(thread.posts[n] as Post), source: 'rendered', replyTo: null, conversationId: null }),
    );
    return { ...thread, posts: rendered, gaps: [] };
  };
  const withShown = (answers: unknown[], rendered: Thread, focal = idAt(0)): Thread => {
    const traced = trace(
      answers.map((answer) => readObserved(answer)),
      focal,
    );
    if (!traced.ok) throw new Error(traced.detail);
    const thread = assemble([...pagesOf(traced.value), renderedPage(rendered, traced.value)], focal, { now });
    if (!thread.ok) throw new Error(thread.detail);
    return thread.value;
  };

  test('follow the post they stand under, and the verdict tells of them', () => {
    const thread = withShown([tweetDetail({ focal: posts[0], thread: [posts[1]] })], shown(0, 1, 2));
    expect(idsOf(thread.posts)).toEqual([idAt(0), idAt(1), idAt(2)]);
    expect(thread.posts.map(({ source }) => source)).toEqual(['observed', 'observed', 'rendered']);
    expect(thread.verdict).toMatchObject({ status: 'unknown', reasons: ['more-to-load', 'rendered-only'] });
  });

  test('fill a gap between two', () => {
    const thread = withShown([tweetDetail({ focal: posts[0], thread: [posts[2]] })], shown(0, 1, 2));
    expect(idsOf(thread.posts)).toEqual([idAt(0), idAt(1), idAt(2)]);
    expect(thread).toMatchObject({ gaps: [], verdict: { status: 'unknown', reasons: ['rendered-only'] } });
  });

  test('change nothing where all were observed', () => {
    const answers = [tweetDetail({ focal: posts[0], thread: posts.slice(1) })];
    expect(withShown(answers, shown(0, 1, 2))).toEqual(pulled(answers));
  });

  test('behind a gap of the page’s own stay apart', () => {
    const rendered = shown(0, 2);
    rendered.gaps = [{ id: null, after: idAt(0), why: 'unavailable', text: null }];
    const thread = withShown([tweetDetail({ focal: posts[0] })], rendered);
    expect(idsOf(thread.posts)).toEqual([idAt(0), idAt(2)]);
    expect(thread.gaps).toMatchObject([{ after: idAt(0) }]);
    expect(thread.verdict.status).toBe('partial');
  });
});

describe('the number of answers by others', () => {
  const counted = (result: { legacy: object }, reply_count: unknown) => ({
    ...result,
    legacy: { ...result.legacy, reply_count },
  });
  const [one, two] = threadOf(['One.', 'Two.']);
  test.each<[string, unknown, number | undefined]>([
    ['leaves the author’s own out', 5, 4],
    ['is never below none', 0, 0],
    ['is not told by a text', 'many', undefined],
    ['is not told by nothing', undefined, undefined],
    ['nor by a number that is none', -3, undefined],
  ])('%s', (_, count, expected) => {
    if (!one) throw new Error('no post');
    expect(pulled([tweetDetail({ focal: counted(one, count), thread: [two] })]).repliesByOthers).toBe(expected);
  });
});
