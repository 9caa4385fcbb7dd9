import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../pipeline/text';
import { displayUrl, shortLink, tombstone, wireCommunityNote, wireTweet, withVisibility } from '../wire';
import { postIn } from './read';

const id = '1982718910264246272';
const of = (options: Partial<Parameters<typeof wireTweet>[0]>) => postIn(wireTweet({ id, text: 'Words.', ...options }));

/** Changes a result by hand, for what the builders do not make. */
const patched = (legacy: object, tweet: object = {}) => {
  const result = wireTweet({ id, text: 'Words.' });
  return { ...result, ...tweet, legacy: { ...result.legacy, ...legacy } };
};

describe('the words of a post', () => {
  test('are whole: leading mentions, trailing media and quote links stay, links read as their labels', () => {
    const post = of({
      text: '@dana_fixture @erin see https://example.org/a-very-long/address/indeed & <this>',
      media: [{ id: '7' }],
      replyTo: { id: '1982718910264246000', handle: 'dana_fixture' },
    });
    expect(post.text).toBe(
      `@dana_fixture @erin see example.org/a-very-long/ad… & <this> pic.x.com/${shortLink(`media:${id}`).slice(13)}`,
    );
    expect(post.parts).toMatchObject([
      { type: 'text', inlines: [{ kind: 'mention', handle: 'dana_fixture' }, {}, {}, {}, {}, {}, {}] },
    ]);
    expect(post.replyTo).toEqual({ id: '1982718910264246000', handle: 'dana_fixture' });
  });

  test('are those of note_tweet, which is not escaped, when the post is long', () => {
    const text = `${'A long & winding post. '.repeat(20)}The end &amp; it is meant so.`;
    const post = of({ text });
    expect(post.text).toBe(text);
    expect(post.cut).toBeNull();
  });

  test('are known to be cut when only the id of the long post came', () => {
    const post = postIn(
      patched({ full_text: 'The beginning… https://t.co/abc0000000' }, { note_tweet: { id: 'Tm90' } }),
    );
    expect(post.cut).toBe('long-post');
    expect(post.text).toBe('The beginning… https://t.co/abc0000000');
    expect(post.parts).toMatchObject([{ inlines: [{}, { kind: 'link', url: post.url }] }]);
  });

  test('have the link to the quoted post, which no entity names', () => {
    const url = 'https://t.co/quote00000';
    const expanded = 'https://x.com/dana_fixture/status/20';
    const permalink = { url, display: 'x.com/dana_fixture/st…', expanded };
    const post = postIn(
      patched({ full_text: `Look: ${url}`, quoted_status_permalink: permalink, quoted_status_id_str: '20' }),
    );
    expect(post.parts).toMatchObject([
      { inlines: [{ text: 'Look: ' }, { kind: 'link', text: 'x.com/dana_fixture/st…', url: expanded }] },
    ]);
    expect(post.quote).toEqual({ id: '20', post: null, missing: null });
  });

  test('are cut at entities by code points, in the escaped text', () => {
    const post = of({ text: '🧑‍🚀🇫🇷 R&D @dana_fixture🚀#fusée $ABC' });
    expect(post.parts).toEqual([
      {
        type: 'text',
        inlines: [
          { kind: 'text', text: '🧑‍🚀🇫🇷 R&D ' },
          { kind: 'mention', text: '@dana_fixture', handle: 'dana_fixture' },
          { kind: 'text', text: '🚀' },
          { kind: 'hashtag', text: '#fusée', tag: 'fusée' },
          { kind: 'text', text: ' ' },
          { kind: 'cashtag', text: '$ABC', tag: 'ABC' },
        ],
      },
    ]);
  });

  test('find a link whose place X gives wrong, and leave a mention whose place is wrong as text', () => {
    const full_text = '🚀 https://t.co/a000000000 by @dana';
    const entities = {
      urls: [
        {
          url: 'https://t.co/a000000000',
          expanded_url: 'https://example.org/',
          display_url: 'example.org',
          indices: [0, 0],
        },
      ],
      user_mentions: [{ screen_name: 'dana', indices: [2, 7] }],
      hashtags: [{ text: 'x' }, null, 7],
    };
    expect(postIn(patched({ full_text, entities })).parts).toMatchObject([
      { inlines: [{ text: '🚀 ' }, { kind: 'link', text: 'example.org' }, { kind: 'text', text: ' by @dana' }] },
    ]);
  });

  test('take the label that stands there for a mention of a renamed account, and full-width signs', () => {
    const entities = {
      user_mentions: [{ screen_name: 'NewName', indices: [0, 8] }],
      hashtags: [{ text: '保険', indices: [9, 12] }],
    };
    expect(postIn(patched({ full_text: '@OldName ＃保険', entities })).parts).toMatchObject([
      { inlines: [{ text: '@OldName', handle: 'NewName' }, {}, { kind: 'hashtag', text: '＃保険', tag: '保険' }] },
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '', 7, null])('never link to %s', (expanded_url) => {
    const entities = { urls: [{ url: 'https://t.co/a000000000', expanded_url, display_url: 'x', indices: [0, 23] }] };
    const { parts } = postIn(patched({ full_text: 'https://t.co/a000000000', entities }));
    expect(parts).toEqual([{ type: 'text', inlines: [{ kind: 'link', text: 'x', url: 'https://t.co/a000000000' }] }]);
  });

  test('come out as they went in, whatever they are', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[@#$/]|https?:/.test(text)),
      fc.constantFrom(
        '@dana_fixture',
        '#état',
        '$ABC',
        'https://example.org/some/long/path/to/a/page',
        '&amp;',
        '<i>',
        '👩🏽‍🚀',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), fc.constantFrom('old', 'new'), (pieces, shape) => {
        const text = pieces.join(' ');
        const expected = text.replaceAll(/https:\/\/\S+/g, (url) => displayUrl(url));
        expect(of({ text, shape: shape as 'old' | 'new' }).text).toBe(expected);
      }),
    );
  });
});

describe('a long post', () => {
  const text = `First line.\nSecond line that goes on.\n\nThird 🚀 line.${' More.'.repeat(60)}`;

  test('has its pictures where they stand, at the line end that follows, and not again beside it', () => {
    const post = of({
      text,
      media: [{ id: '71' }, { id: '72' }],
      inlineMedia: [{ id: '72', after: 'Second line' }],
    });
    expect(post.parts.map((part) => part.type)).toEqual(['text', 'media', 'text']);
    expect(post.parts[0]).toEqual({
      type: 'text',
      inlines: [{ kind: 'text', text: 'First line.\nSecond line that goes on.' }],
    });
    expect(post.media).toHaveLength(1);
    expect(post.text.split(/\s+/)).toEqual(text.split(/\s+/));
  });

  test('keeps a picture set at its very end or begin', () => {
    const post = of({ text, media: [{ id: '71' }], inlineMedia: [{ id: '71', after: ' More. More.' }] });
    expect(post.parts.map((part) => part.type)).toEqual(['text', 'media']);
  });

  test('has bold and italic by UTF-16 units', () => {
    const post = of({ text, richtext: [['Third 🚀 line', 'Bold', 'Italic']] });
    expect(post.parts).toMatchObject([{ inlines: [{}, { text: 'Third 🚀 line', bold: true, italic: true }, {}] }]);
  });
});

describe('who, when, where', () => {
  test.each(['old', 'new'] as const)('the author in the %s shape', (shape) => {
    expect(of({ shape, handle: 'dana', name: 'Dana & Co' }).author).toEqual({
      handle: 'dana',
      name: 'Dana & Co',
      avatar: 'https://pbs.twimg.com/profile_images/1/epure_normal.jpg',
    });
  });

  test('a post without a user keeps its words; one that answers its own author says who that is', () => {
    const anonymous = postIn(patched({}, { core: undefined }));
    expect(anonymous).toMatchObject({
      url: `https://x.com/i/status/${id}`,
      author: { handle: '', name: '' },
      text: 'Words.',
    });
    const answer = { in_reply_to_user_id_str: '12', in_reply_to_screen_name: 'dana', in_reply_to_status_id_str: '20' };
    expect(postIn(patched(answer, { core: null })).author.handle).toBe('dana');
  });

  test('the date as ISO 8601, the language as BCP 47, null where X does not say', () => {
    expect(of({ createdAt: '2023-04-20T23:21:13.000Z', lang: 'fr' })).toMatchObject({
      createdAt: '2023-04-20T23:21:13.000Z',
      lang: 'fr',
    });
    expect(postIn(patched({ created_at: 'soon', lang: 'zxx' }))).toMatchObject({ createdAt: null, lang: null });
    expect(postIn(patched({ created_at: undefined, lang: 'iw' }))).toMatchObject({ createdAt: null, lang: 'he' });
  });

  test('versions of an edited post, and none for one never edited', () => {
    expect(of({ versions: ['1982718910264246000', id] }).versions).toEqual(['1982718910264246000', id]);
    expect(of({})).not.toHaveProperty('versions');
    const control = { initial_tweet_id: '5', edit_control_initial: { edit_tweet_ids: ['5', id] } };
    expect(postIn(patched({}, { edit_control: control })).versions).toEqual(['5', id]);
  });
});

describe('quotes', () => {
  const inner = wireTweet({ id: '20', text: 'Inner.', handle: 'erin' });

  test('at any depth, through the visibility wrapper', () => {
    const middle = wireTweet({ id: '30', text: 'Middle.', quote: { id: '20', handle: 'erin', result: inner } });
    const post = of({ quote: { id: '30', handle: 'dana', result: withVisibility(middle) } });
    expect(post.quote?.post?.quote?.post?.text).toBe('Inner.');
  });

  test('by their id when X sends no more, with X’s words when it shows none', () => {
    expect(of({ quote: { id: '20', handle: 'erin' } }).quote).toEqual({ id: '20', post: null, missing: null });
    expect(of({ quote: { id: '20', handle: 'erin', result: {} } }).quote).toEqual({
      id: '20',
      post: null,
      missing: null,
    });
    const gone = of({ quote: { id: '20', handle: 'erin', result: tombstone('This Post is gone.') } });
    expect(gone.quote).toEqual({ id: '20', post: null, missing: 'This Post is gone.' });
    const reference = { quotedRefResult: { result: { __typename: 'Tweet', rest_id: '20' } } };
    expect(postIn(patched({}, reference)).quote).toEqual({ id: '20', post: null, missing: null });
  });

  test('a post that quotes itself without end is cut', () => {
    const loop: Record<string, unknown> = wireTweet({ id: '20', text: 'Loop.' });
    loop.quoted_status_result = { result: loop };
    expect(postIn(loop).text).toBe('Loop.');
  });
});

test('a Community Note with its links', () => {
  const note = wireCommunityNote('See example.org/x for it.', [['example.org/x', 'https://t.co/n']]);
  const { communityNote } = of({ communityNote: note });
  expect(communityNote?.text).toEqual([
    { kind: 'text', text: 'See ' },
    { kind: 'link', text: 'example.org/x', url: 'https://t.co/n' },
    { kind: 'text', text: ' for it.' },
  ]);
  expect(plainText(communityNote?.text ?? [])).toBe('See example.org/x for it.');
});

test('a repost is the post that it repeats', () => {
  const original = wireTweet({ id: '20', text: 'Said by Erin, whole.', handle: 'erin' });
  const post = postIn(patched({ full_text: 'RT @erin: Said by…', retweeted_status_result: { result: original } }));
  expect(post).toMatchObject({ id: '20', text: 'Said by Erin, whole.', author: { handle: 'erin' } });
});
