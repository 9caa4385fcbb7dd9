import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../pipeline/pull/drift';
import { driftIn } from '../../pipeline/pull/drift-in';
import { vocabulary } from '../../pipeline/pull/drift-vocabulary';
import { readObserved } from '../../pipeline/pull/observed';
import { emptyPage } from '../../pipeline/pull/observed-page';
import { capture, captureFiles, haveCaptures } from '../captures';
import { moreEntries, tombstone, tweetDetail, userTweets } from '../wire';
import { answer, idAt, own, threadOf } from './cases';

const [one, two] = threadOf(['One.', 'Two.']);
const drifted = { __typename: 'Tweet', rest_id: idAt(20), body: { words: 'What Claire wrote' } };
/** What is kept of entries that could not be read. */
const samplesOf = (strange: unknown[]) =>
  driftIn({ ...emptyPage(), unreadable: ['tweet-1'], strange }, {}, 'TweetDetail')?.samples ?? [];
const unreadIn = (json: unknown, operation = 'TweetDetail') => driftIn(readObserved(json, operation), json, operation);

describe('a change at X', () => {
  const emptied = (entries: unknown[]) => ({
    data: { threaded_conversation_with_injections_v2: { instructions: [{ type: 'TimelineAddEntries', entries }] } },
  });
  const renamed = { entryId: `tweet-${idAt(0)}`, content: { itemContent: { post_results: { result: one } } } };

  test.each<[string, unknown, { posts: number; known: boolean }]>([
    ['a post without words', tweetDetail({ focal: one, replies: [[drifted]] }), { posts: 1, known: true }],
    ['a post without an author', tweetDetail({ focal: { ...one, core: {} } }), { posts: 1, known: true }],
    ['an entry whose field has another name', emptied([renamed]), { posts: 1, known: true }],
    ['a page of nothing known', emptied([{ entryId: 'post-1', content: { post: one } }]), { posts: 0, known: false }],
    ['posts of an unknown kind', { data: { conversation: { posts: [drifted.body] } } }, { posts: 0, known: false }],
  ])('%s', (_, json, expected) => {
    expect(unreadIn(json)).toMatchObject(expected);
    expect(unreadIn(json)?.samples).toHaveLength(1);
  });

  test.each<[string, unknown, string?]>([
    ['a thread that is all read', tweetDetail({ focal: one, thread: [two], replies: [[answer(9, 0, 'Hi')]] })],
    ['a tombstone', tweetDetail({ ancestors: [{ id: idAt(4), result: tombstone() }], focal: one })],
    ['an advert', tweetDetail({ focal: one, adverts: [own(30, null)] })],
    ['the end of the replies', moreEntries([])],
    ['a page with nothing but a cursor', moreEntries([], { end: false })],
    ['an error', { errors: [{ message: 'Rate limit exceeded' }] }],
    ['an error with empty data', { errors: [{ message: '_Missing' }], data: {} }],
    ['a post that is gone', { data: { tweetResult: {} } }, 'TweetResultByRestId'],
    ['a profile without posts', userTweets([]), 'UserTweets'],
    ['a suspended profile', { data: { user: { result: { __typename: 'UserUnavailable' } } } }, 'UserTweets'],
    ['an operation that gives no posts', { data: { favorite_tweet: 'Done' } }, 'FavoriteTweet'],
  ])('is not %s', (_, json, operation) => {
    expect(unreadIn(json, operation)).toBeNull();
  });

  test('goes to the reader counted, and cut short', () => {
    const many = tweetDetail({
      focal: one,
      replies: Array.from({ length: 9 }, (_, n) => [{ ...drifted, rest_id: idAt(20 + n) }]),
    });
    expect(unreadIn(many)).toMatchObject({ posts: 9, known: true });
    expect(unreadIn(many)?.samples).toHaveLength(3);
  });

  test('a sample beyond all measure is left out', () => {
    let deep: unknown = 'x';
    for (let n = 0; n < 200_000; n += 1) deep = [deep];
    const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`field_${n}`, 'words']));
    const raw = [deep, wide, { body: 'x'.repeat(5_000_000) }];
    expect(samplesOf(raw)).toEqual([JSON.stringify({ body: 'x'.repeat(60) })]);
  });

  test.skipIf(!haveCaptures)('is in no capture, but for those whose authors were taken out', () => {
    for (const file of captureFiles('.json').filter((name) => !/openapi|^tweet-dl|^mediaharvest\/2025-03/.test(name))) {
      const operation = /\w*(?:Tweet|Timeline)\w*/.exec(file.replace(/.*\//, ''))?.[0] ?? '';
      expect(unreadIn(JSON.parse(capture(file)), operation), file).toBeNull();
    }
  });
});

describe('the shape', () => {
  test('names fields and kinds of values', () => {
    const entry = { entryId: `conversationthread-${idAt(1)}-tweet-${idAt(2)}`, new_field: [1, 2], content: drifted };
    expect(shapeOf(entry)).toBe(
      `{
  entryId: conversationthread-#-tweet-#
  new_field: [ some
    number
  ]
  content: {
    __typename: Tweet
    rest_id: digits
    body: {
      ‹…›: text
    }
  }
}`,
    );
  });

  test.each<[string, unknown, RegExp]>([
    ['a handle as a field', { claire_fixture: { id: 1 }, screen_name: 'claire_fixture' }, /claire/i],
    ['a part of one', { post_of_claire: 1, name: 'Claire Fixture' }, /claire/i],
    ['an id as a field', { '1649191520250245121': 1, u1649191520250245121: 2 }, /1649/],
    ['a name as a kind', { __typename: 'Claire', name: 'Claire' }, /claire/i],
    ['words as a kind', { __typename: 'Two words', type: 'Timeline of Claire' }, /words|claire/i],
    ['a name in an entry’s name', { entryId: 'user-claire-12' }, /claire|12/],
    ['a sentence as a field', { 'The words of Claire': 1 }, /claire/i],
    ['digits as values', { a: 123456, b: '123456', c: [123456] }, /123456/],
  ])('does not tell %s', (_, value, secret) => {
    expect(shapeOf(value)).not.toMatch(secret);
  });

  const cutShort = (raw: unknown) => {
    const [sample = 'null'] = samplesOf([raw]);
    return shapeOf(JSON.parse(sample));
  };

  test('does not tell what only the part cut off said', () => {
    const shape = cutShort({
      mentions: ['a', 'b', 'c', 'claire_fixture'],
      by_handle: { claire_fixture: { id: 1 }, claireFixture: { id: 2 }, Claire: 2 },
      text: `${'x'.repeat(60)} marmalade`,
      topics: { marmalade: 1, Marmalade: 2, marmalade_post: 3 },
      kind: { __typename: 'ClaireFixture', displayType: 'Claire', type: 'TimelineClaire' },
    });
    expect(shape).not.toMatch(/claire|fixture|marmalade/i);
    expect(shape).toContain('by_handle: {');
  });

  test('shows many unknown fields of one shape once', () => {
    expect(shapeOf({ users: { anna: { id: 1 }, bert: { id: 2 }, carl: { id: 3 } } }).match(/‹…›/g)).toHaveLength(1);
  });

  test('a new field is told although a text has its letters', () => {
    expect(shapeOf({ grok_share: 1, full_text: 'I share what Grok said.', tweet: {} })).toContain('tweet: {');
    expect(shapeOf({ post_body: 'Some text.' })).toContain('post_body: text');
  });

  test('is bounded, however deep, wide or long the data', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 5_000; n += 1) deep = { inner: deep, more: [n, [n], { [`k${n}`]: n }] };
    const wide = Object.fromEntries(
      Array.from({ length: 9_999 }, (_, n) => [
        `a${String.fromCharCode(97 + (n % 26))}x`.repeat(1 + n / 999),
        { b: n },
      ]),
    );
    for (const value of [deep, wide, Array.from({ length: 9_999 }, (_, n) => ({ [`k${'x'.repeat(n % 40)}`]: n }))]) {
      expect(shapeOf(value).length).toBeLessThan(40_000);
    }
  });

  test('of a hostile object is text like any other', () => {
    const hostile = JSON.parse('{"__proto__":{"constructor":{"prototype":1}},"toString":"x","<script>":1}') as unknown;
    expect(shapeOf(hostile)).toContain('‹…›: {');
    expect(shapeOf(hostile)).not.toContain('<script>');
  });

  test('tells no field that is named after a person, wherever the data says it', () => {
    const name = fc.stringMatching(/^[A-Za-z]{5,9}$/).map((letters) => `${letters}Zq`);
    const spelled = fc
      .tuple(name, fc.constantFrom('', 'post_', 'tweet_', '_', 'new'))
      .map(([own, by]) => `${by}${own}`);
    fc.assert(
      fc.property(spelled, (secret) => {
        const raw = { list: ['a', 'b', 'c', secret], [secret]: 1, users: { [secret]: { [secret]: 1 } } };
        expect(cutShort(raw)).not.toContain(secret);
      }),
    );
  });

  test('of any JSON tells none of its texts', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.string({ minLength: 3 }), (value, secret) => {
        const shape = shapeOf({ value, [secret]: 1, text: secret });
        const words = secret
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word.length > 2);
        const own = new Set([
          ...vocabulary,
          'number',
          'digits',
          'string',
          'boolean',
          'null',
          'empty',
          'text',
          'date',
          'none',
          'one',
          'some',
          'many',
          'object',
          'address',
        ]);
        const told = new Set(shape.toLowerCase().split(/[^\p{L}\p{N}]+/u));
        for (const word of words) if (!own.has(word) && word !== 'value') expect(told.has(word), word).toBe(false);
      }),
    );
  });
});

const isKind = (key: string) => /^(?:__typename|entryId|moduleEntryId|\w*[tT]ype)$/.test(key);

/** Every text of a capture that is neither a kind of thing nor an entry's name. */
function textsIn(value: unknown, key = '', found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && !isKind(key)) found.add(value);
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) textsIn(inner, Array.isArray(value) ? key : name, found);
  }
  return found;
}

describe.skipIf(!haveCaptures)('of a capture tells no text, name or id', () => {
  test.each(captureFiles('.json').filter((file) => !file.includes('openapi')))('%s', (file) => {
    const json: unknown = JSON.parse(capture(file));
    const samples = [json, ...readObserved(json).posts.map(({ result }) => result)];
    const texts = [...textsIn(json)].filter((text) => text.length > 2 && !vocabulary.has(text));
    for (const sample of samples) {
      const shape = shapeOf(sample);
      expect(shape).not.toMatch(/\d{2}/);
      const told = new Set(shape.split(/[^\p{L}\p{N}_]+/u));
      const kinds = new Set([
        'number',
        'digits',
        'text',
        'date',
        'boolean',
        'null',
        'none',
        'one',
        'some',
        'many',
        'address',
        'empty',
      ]);
      for (const text of texts) {
        if (/^\w+$/.test(text) ? told.has(text) && !kinds.has(text) : shape.includes(text))
          expect.fail(`tells ${JSON.stringify(text)}`);
      }
    }
  });
});
