import { describe, expect, test } from 'vitest';
import { aChain, aHashtag, aLink, aPhoto, aPost, aQuote, words } from '../nouns/thread';
import { blocksOf, composed, composedThread, outline } from './composed';

describe('paragraphs', () => {
  test('a blank line parts them, a single line break stays inside', () => {
    expect(outline(composed('One\ntwo\n\nThree \n \n\n Four'))).toEqual([
      ['paragraph', 'One\ntwo'],
      ['paragraph', 'Three'],
      ['paragraph', 'Four'],
    ]);
  });

  test('keep the links, hashtags and emphasis that stand in them', () => {
    const inlines = words('See ', aLink('https://a.example'), '\n\nand ', aHashtag('ai'), {
      kind: 'text',
      text: ' now',
      bold: true,
    });
    const [one, other] = blocksOf(composed({ inlines }));
    expect(one).toMatchObject({ inlines: [{ text: 'See ' }, { kind: 'link', url: 'https://a.example' }] });
    expect(other).toMatchObject({ inlines: [{ text: 'and ' }, { kind: 'hashtag' }, { text: ' now', bold: true }] });
  });

  test('know their post and their range in its text', () => {
    const [, block] = blocksOf(composed('1/ One', '2/ Two'));
    expect(block).toMatchObject({ postId: '1002', range: { start: 3, end: 6 } });
  });
});

test('a list keeps its first number, and its markers are in the trace', () => {
  const article = composed('So:\n3. three\n4. four');
  expect(blocksOf(article)[1]).toMatchObject({ type: 'list', ordered: true, start: 3, text: 'three\nfour' });
  expect(article.removed.map(({ text, rule }) => [text, rule])).toEqual([
    ['3.', 'list-marker'],
    ['4.', 'list-marker'],
  ]);
});

describe('what a post shows', () => {
  test('media that stand inside the words are not shown again after them', () => {
    const post = aPost({
      parts: [
        { type: 'text', inlines: words('Before.') },
        { type: 'media', media: aPhoto('inline') },
        { type: 'text', inlines: words('After.') },
      ],
      media: [aPhoto('inline'), aPhoto('beside')],
    });
    const blocks = blocksOf(composedThread({ posts: [post] }));
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'media', 'paragraph', 'media']);
    expect(blocks[3]).toMatchObject({ media: [{ url: aPhoto('beside').url }] });
  });

  test('a quoted post that is embedded in the words is not shown again either', () => {
    const quote = aQuote();
    const post = aPost({
      parts: [
        { type: 'text', inlines: words('Look.') },
        { type: 'embed', quote },
      ],
      quote,
    });
    expect(blocksOf(composedThread({ posts: [post] })).map(({ type }) => type)).toEqual(['paragraph', 'quote']);
  });
});

test('a gap after a post that is not here stands at the end', () => {
  const gaps = [{ id: null, after: '77', why: 'not-sent' as const, text: null }];
  expect(outline(composedThread({ posts: aChain('One.', 'Two.'), gaps })).map(([type]) => type)).toEqual([
    'paragraph',
    'paragraph',
    'gap',
  ]);
});

test('a translation is composed like the posts, with ids of its own and no post', () => {
  const translation = { url: 'https://reader.example', title: null, lang: 'fr', text: 'Un.\n\n- deux\n- trois' };
  const article = composedThread({ posts: aChain('One.'), translation });
  expect(article.translation).toMatchObject({ lang: 'fr', dir: 'ltr', url: 'https://reader.example' });
  expect(article.translation?.sections).toMatchObject([
    {
      id: 'ts1',
      blocks: [
        { id: 'tb1', type: 'paragraph', postId: null, range: null, text: 'Un.' },
        { id: 'tb2', type: 'list', postId: null, range: null, text: 'deux\ntrois' },
      ],
    },
  ]);
  expect(article.removed).toEqual([]);
});
