import { describe, expect, test } from 'vitest';
import { type WireArticleOptions, type WireAtomic, type WireBlockOptions, wireArticle, wireTweet } from '../wire';
import { postIn } from './read';

const link = 'http://x.com/i/article/1905541139144298498';
const of = (options: Partial<WireArticleOptions>, text = link) =>
  postIn(wireTweet({ id: '20', text, article: wireArticle({ title: 'Title', preview: 'First words', ...options }) }));
const partsOf = (...blocks: (WireBlockOptions | WireAtomic)[]) => of({ blocks }).parts;

describe('an X Article', () => {
  test('stands for its post, whose text is only its address', () => {
    expect(of({ blocks: [{ text: 'Body.' }] })).toMatchObject({ title: 'Title', text: 'Body.', cut: null });
  });

  test('keeps what the post says besides', () => {
    expect(of({ blocks: [{ text: 'Body.' }] }, `I wrote this: ${link}`).text).toMatch(
      /^I wrote this: x\.com\/i\/article.*\n\nBody\.$/,
    );
  });

  test('is known to be a preview when its body was not sent', () => {
    expect(of({})).toMatchObject({ cut: 'article-preview', title: 'Title', text: 'First words' });
  });

  test('without body and preview leaves the post as it is', () => {
    expect(of({ preview: '' })).toMatchObject({ cut: 'article-preview', title: 'Title' });
    expect(of({ preview: '' }).text).toMatch(/^x\.com\/i\/article/);
  });

  test.each<[NonNullable<WireBlockOptions['type']>, object]>([
    ['unstyled', { type: 'text' }],
    ['header-one', { type: 'heading', level: 1 }],
    ['header-two', { type: 'heading', level: 2 }],
    ['header-three', { type: 'heading', level: 3 }],
    ['blockquote', { type: 'quotation' }],
    ['unordered-list-item', { type: 'list', ordered: false }],
    ['ordered-list-item', { type: 'list', ordered: true }],
  ])('has %s', (type, part) => {
    expect(partsOf({ type, text: 'Words' })).toMatchObject([part]);
  });

  test('joins neighbouring items of one kind, and drops empty blocks', () => {
    const item = (type: 'unordered-list-item' | 'ordered-list-item', text: string) => ({ type, text });
    const parts = partsOf(
      item('unordered-list-item', 'a'),
      item('unordered-list-item', 'b'),
      item('ordered-list-item', 'c'),
      { text: '  ' },
      item('ordered-list-item', 'd'),
    );
    expect(parts).toMatchObject([
      { ordered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] },
      { ordered: true, items: [[{ text: 'c' }], [{ text: 'd' }]] },
    ]);
  });

  test('has links, mentions, bold and italic, by UTF-16 units', () => {
    const text = '🧾 bold and italic, the statute, by @dana_fixture';
    expect(
      partsOf({
        text,
        bold: 'bold',
        italic: 'italic',
        link: ['the statute', 'https://example.org/s'],
        mention: 'dana_fixture',
      }),
    ).toEqual([
      {
        type: 'text',
        inlines: [
          { kind: 'text', text: '🧾 ' },
          { kind: 'text', text: 'bold', bold: true },
          { kind: 'text', text: ' and ' },
          { kind: 'text', text: 'italic', italic: true },
          { kind: 'text', text: ', ' },
          { kind: 'link', text: 'the statute', url: 'https://example.org/s' },
          { kind: 'text', text: ', by ' },
          { kind: 'mention', text: '@dana_fixture', handle: 'dana_fixture' },
        ],
      },
    ]);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd'])('never links to %s', (address) => {
    expect(partsOf({ text: 'the statute', link: ['the statute', address] })).toEqual([
      { type: 'text', inlines: [{ kind: 'text', text: 'the statute' }] },
    ]);
  });

  test('links an address that X found in the words', () => {
    const article = wireArticle({ title: 'T', blocks: [{ text: 'See example.org/x now' }] });
    const [block] = article.article_results.result.content_state?.blocks ?? [];
    Object.assign(block?.data ?? {}, { urls: [{ fromIndex: 4, toIndex: 17, text: 'example.org/x' }] });
    expect(postIn(wireTweet({ id: '20', text: link, article })).parts).toMatchObject([
      { inlines: [{}, { kind: 'link', text: 'example.org/x', url: 'https://example.org/x' }, {}] },
    ]);
  });

  test('does not believe a range that holds no mention', () => {
    const article = wireArticle({ title: 'T', blocks: [{ text: 'Breaking down' }] });
    const [block] = article.article_results.result.content_state?.blocks ?? [];
    Object.assign(block?.data ?? {}, {
      mentions: [{ fromIndex: 3, toIndex: 9, text: 'dana' }],
      hashtags: [{ fromIndex: 0, toIndex: 99 }],
    });
    expect(postIn(wireTweet({ id: '20', text: link, article })).parts).toEqual([
      { type: 'text', inlines: [{ kind: 'text', text: 'Breaking down' }] },
    ]);
  });

  test('has pictures with captions, dividers, embedded posts', () => {
    const post = of({
      pictures: { '5': 'https://pbs.twimg.com/media/Five.png' },
      blocks: [{ media: '5', caption: 'Five' }, { divider: true }, { tweet: '30' }, { media: 'unknown' }],
    });
    expect(post.parts).toEqual([
      {
        type: 'media',
        media: {
          kind: 'photo',
          url: 'https://pbs.twimg.com/media/Five?format=png&name=orig',
          alt: null,
          width: 1600,
          height: 640,
          caption: 'Five',
        },
      },
      { type: 'divider' },
      { type: 'embed', quote: { id: '30', post: null, missing: null } },
    ]);
  });

  test('has code and tables from its Markdown, and leaves other Markdown as it is written', () => {
    expect(partsOf({ markdown: 'Before\n```ts\nconst a = `1`;\n\n| no | table |\n```\nafter' })).toEqual([
      { type: 'text', inlines: [{ kind: 'text', text: 'Before' }] },
      { type: 'code', text: 'const a = `1`;\n\n| no | table |', language: 'ts' },
      { type: 'text', inlines: [{ kind: 'text', text: 'after' }] },
    ]);
    expect(partsOf({ markdown: '| a | b |\n|---|:-:|\n| `x` | y \\| *z* |' })).toEqual([
      {
        type: 'table',
        header: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
        rows: [
          [
            [{ kind: 'text', text: 'x', code: true }],
            [
              { kind: 'text', text: 'y | ' },
              { kind: 'text', text: 'z', italic: true },
            ],
          ],
        ],
      },
    ]);
    expect(partsOf({ markdown: '```\nnever closed' })).toEqual([
      { type: 'code', text: 'never closed', language: null },
    ]);
  });

  test.each([
    undefined,
    null,
    7,
    'x',
    {},
    { article_results: null },
    { article_results: { result: { content_state: { blocks: [null, 7, {}] } } } },
  ])('garbled as %j leaves the post', (article) => {
    expect(postIn({ ...wireTweet({ id: '20', text: 'Words.' }), article }).text).toBe('Words.');
  });
});
