import { describe, expect, test } from 'vitest';
import { readJsonFile } from '../../pipeline/pull/from-file';
import {
  syndicationAnswer,
  syndicationTombstone,
  tweetDetail,
  tweetEntry,
  tweetResultByRestId,
  userTweets,
  wireTweet,
} from '../wire';
import { answer, idAt, threadOf } from './cases';
import { idsOf, now } from './read';

const [one, two] = threadOf(['One.', 'Two.']);
const conversation = tweetDetail({ focal: one, thread: [two], replies: [[answer(9, 0, 'Hi')]] });
const other = wireTweet({ id: idAt(20), text: 'Another.' });
const read = (json: unknown, id?: string) =>
  readJsonFile(typeof json === 'string' ? json : JSON.stringify(json), { id, now });

describe('what a file may hold', () => {
  test.each<[string, unknown, string[]]>([
    ['TweetDetail', conversation, [idAt(0), idAt(1)]],
    ['its inner object', tweetDetail({ focal: one, thread: [two], wrapped: false }), [idAt(0), idAt(1)]],
    ['TweetResultByRestId', tweetResultByRestId(one), [idAt(0)]],
    ['a bare result', one, [idAt(0)]],
    ['a bare entry', tweetEntry(one), [idAt(0)]],
    ['a profile with one thread', userTweets([[one, two]]), [idAt(0), idAt(1)]],
    ['a syndication answer', one && syndicationAnswer(one), [idAt(0)]],
    ['several answers in an array', [conversation, tweetResultByRestId(two)], [idAt(0), idAt(1)]],
    [
      'several answers under names',
      { first: tweetResultByRestId(one), second: tweetResultByRestId(two) },
      [idAt(0), idAt(1)],
    ],
    ['syndication answers in an array', [one, two].map((post) => post && syndicationAnswer(post)), [idAt(0), idAt(1)]],
  ])('%s', (_, json, ids) => {
    const thread = read(json);
    expect(thread.ok && idsOf(thread.value.posts)).toEqual(ids);
  });

  test('an id chooses, be it that of any post of the thread', () => {
    const file = userTweets([[other], [one, two]]);
    for (const id of [idAt(0), idAt(1)]) expect(read(file, id)).toMatchObject({ ok: true, value: { id: idAt(0) } });
    expect(read(conversation, idAt(9))).toMatchObject({ ok: true, value: { id: idAt(9) } });
  });

  test('several threads without an id are named, the longest first', () => {
    expect(read(userTweets([[other], [one, two]]))).toEqual({
      ok: false,
      why: 'several-threads',
      detail: `2 threads, choose one by its id: ${idAt(0)} (@claire_fixture, 2 posts), ${idAt(20)} (@claire_fixture, 1 post)`,
    });
  });
});

describe('bad input', () => {
  const text = JSON.stringify(conversation);

  test.each([1, 20, 300, text.length - 1])('cut off after %i characters', (length) => {
    expect(read(text.slice(0, length))).toMatchObject({
      ok: false,
      why: 'cut-off',
      detail: expect.stringContaining(`${length}`),
    });
  });

  test.each<[string, string, unknown]>([
    ['no JSON', 'bad-answer', '{"a": tru}'],
    ['JSON with something after it', 'bad-answer', '{} {}'],
    ['an unknown shape', 'unknown-shape', { data: { something: [1, 2] } }],
    ['an error of X', 'unknown-shape', { errors: [{ message: 'Rate limit exceeded', code: 88 }] }],
    ['a number', 'unknown-shape', '7'],
    ['an empty array', 'unknown-shape', []],
    ['nothing of the id', 'nothing-observed', conversation],
    ['a deleted post', 'not-found', syndicationTombstone()],
    [
      'a post X does not show',
      'withheld',
      tweetResultByRestId({ __typename: 'TweetUnavailable', reason: 'Protected' }),
    ],
  ])('%s', (_, why, json) => {
    expect(read(json, why === 'nothing-observed' ? '77' : undefined)).toMatchObject({ ok: false, why });
  });
});
