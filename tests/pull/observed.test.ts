import { describe, expect, test } from 'vitest';
import { readObserved } from '../../pipeline/pull/observed';
import {
  addToModule,
  advertEntry,
  cursorEntry,
  moduleEntry,
  moreEntries,
  tombstone,
  tweetDetail,
  tweetEntry,
  tweetResultByRestId,
  userTweets,
  wireTweet,
  withVisibility,
} from '../wire';
import { answer, idAt, threadOf } from './cases';
import { idsOf } from './read';

const [root, second, third] = threadOf(['One.', 'Two.', 'Three.']);
const conversation = (entries: unknown[], more: unknown[] = []) => ({
  data: {
    threaded_conversation_with_injections_v2: { instructions: [{ type: 'TimelineAddEntries', entries }, ...more] },
  },
});

describe('a conversation', () => {
  test.each(['old', 'new'] as const)('in the %s shape', (shape) => {
    const posts = threadOf([
      { text: 'One.', shape },
      { text: 'Two.', shape },
    ]);
    const page = readObserved(
      tweetDetail({
        focal: posts[0],
        thread: posts.slice(1),
        replies: [[answer(9, 0, 'Hi')]],
        cursors: ['Top', 'Bottom'],
        shape,
      }),
    );
    expect(page).toMatchObject({
      kind: 'conversation',
      focal: idAt(0),
      marked: true,
      more: true,
      ended: false,
      unreadable: [],
    });
    expect(idsOf(page.posts)).toEqual([idAt(0), idAt(1), idAt(9)]);
    expect(page.modules).toMatchObject([{ posts: [idAt(1)], more: false, named: [idAt(1)] }, { posts: [idAt(9)] }]);
  });

  test('its focal post is the youngest of those that stand alone, wherever it stands', () => {
    const page = readObserved(
      conversation([tweetEntry(third), tweetEntry(root), tweetEntry(second), moduleEntry([answer(9, 2, 'Hi')])]),
    );
    expect(page.focal).toBe(idAt(2));
    expect(page.marked).toBe(false);
  });

  test('whole, or only the inner object, whose modules or operation tell what it is', () => {
    const inner = tweetDetail({ focal: root, thread: [second], wrapped: false });
    expect(readObserved(inner)).toMatchObject({ kind: 'conversation', focal: idAt(0) });
    const alone = tweetDetail({ focal: root, wrapped: false });
    expect(readObserved(alone)).toMatchObject({ kind: 'timeline', focal: null });
    expect(readObserved(alone, 'TweetDetail')).toMatchObject({ kind: 'conversation', focal: idAt(0) });
  });

  test('skips adverts, related posts and suggestions', () => {
    const advert = wireTweet({ id: idAt(30), text: 'Buy!' });
    const related = { ...moduleEntry([advert]), entryId: 'tweetdetailrelatedtweets-1' };
    const suggested = moduleEntry([advert], { prefix: 'YouMightAlsoLike' });
    const moduleAdvert = moduleEntry([advert]);
    for (const { item } of moduleAdvert.content.items) Object.assign(item.itemContent, { promotedMetadata: {} });
    for (const item of [...related.content.items]) item.entryId = `tweetdetailrelatedtweets-1-${item.entryId}`;
    const page = readObserved(conversation([tweetEntry(root), advertEntry(advert), related, suggested, moduleAdvert]));
    expect(idsOf(page.posts)).toEqual([idAt(0)]);
    expect(page.modules).toEqual([]);
  });

  test('knows cursors inside modules, posts added to them, and its end', () => {
    const page = readObserved(
      tweetDetail({ focal: root, thread: [second], threadMore: true, threadKnown: [idAt(1), idAt(2)] }),
    );
    expect(page.modules).toMatchObject([
      { id: `conversationthread-${idAt(1)}`, more: true, named: [idAt(1), idAt(2)] },
    ]);
    expect(page.more).toBe(false);
    expect(readObserved(addToModule(idAt(1), [third]))).toMatchObject({
      kind: 'conversation',
      focal: null,
      modules: [{ id: `conversationthread-${idAt(1)}`, posts: [idAt(2)], more: false }],
    });
    expect(readObserved(moreEntries([[answer(9, 0, 'Hi')]]))).toMatchObject({ ended: true, more: false });
    expect(readObserved(moreEntries([[answer(9, 0, 'Hi')]], { end: false }))).toMatchObject({
      ended: false,
      more: true,
    });
  });
});

describe('what X does not show', () => {
  test.each([
    ['deleted', tombstone('This Post was deleted by the Post author.'), 'This Post was deleted by the Post author.'],
    [
      'deleted',
      { tombstone: { text: 'Ce post a été supprimé par son auteur.' } },
      'Ce post a été supprimé par son auteur.',
    ],
    ['withheld', tombstone('This Post is from a suspended account.'), 'This Post is from a suspended account.'],
    ['withheld', { __typename: 'TweetUnavailable', reason: 'Suspended' }, 'Suspended'],
    ['unavailable', { __typename: 'TweetUnavailable' }, null],
    ['unavailable', {}, null],
    ['unavailable', undefined, null],
  ])('%s: %#', (why, result, text) => {
    const page = readObserved(conversation([tweetEntry(root), tweetEntry(result, idAt(1)), tweetEntry(third)]));
    expect(page.absent).toEqual([{ id: idAt(1), why, text, after: idAt(0) }]);
    expect(page.unreadable).toEqual([]);
  });

  test('the old kind of tombstone, which is no result', () => {
    const itemContent = { itemType: 'TimelineTombstone', tombstoneInfo: { text: 'Unavailable.' } };
    const page = readObserved(conversation([{ entryId: `tombstone-${idAt(1)}`, content: { itemContent } }]));
    expect(page.absent).toMatchObject([{ id: idAt(1), text: 'Unavailable.' }]);
  });
});

describe('other answers', () => {
  test.each<[string, object]>([
    ['user.result.timeline_v2.timeline', userTweets([[root]], { shape: 'old' })],
    ['user.result.timeline.timeline', userTweets([[root]])],
    ...[
      'search_by_raw_query.search_timeline.timeline',
      'list.tweets_timeline.timeline',
      'home.home_timeline_urt',
      'bookmark_timeline_v2.timeline',
    ].map((path): [string, object] => [
      path,
      path.split('.').reduceRight<object>((inner, name) => ({ [name]: inner }), {
        instructions: [{ type: 'TimelineAddEntries', entries: [tweetEntry(root), cursorEntry('Bottom')] }],
      }),
    ]),
  ])('%s', (_, json) => {
    const page = readObserved({ data: 'data' in json ? json.data : json });
    expect(page).toMatchObject({ kind: 'timeline', focal: null, more: true });
    expect(idsOf(page.posts)).toEqual([idAt(0)]);
  });

  test('a pinned post, and a module of a profile', () => {
    const page = readObserved(userTweets([[root, third]], { pinned: wireTweet({ id: idAt(50), text: 'Pinned.' }) }));
    expect(idsOf(page.posts)).toEqual([idAt(50), idAt(0), idAt(2)]);
    expect(page).toMatchObject({ kind: 'timeline', modules: [{ posts: [idAt(0), idAt(2)] }] });
  });

  test.each<[string, unknown]>([
    ['TweetResultByRestId', tweetResultByRestId(root)],
    ['TweetResultByRestId, wrapped', tweetResultByRestId(withVisibility(root))],
    ['TweetResultsByRestIds', { data: { tweetResult: [{ result: root }] } }],
    ['TweetResultsByIds', { data: { tweet_results: [{ result: root }] } }],
    ['a bare result', root],
  ])('%s', (_, json) => {
    expect(readObserved(json)).toMatchObject({ kind: 'post', focal: idAt(0), posts: [{ id: idAt(0) }] });
  });

  test('several posts by their ids have no focal one', () => {
    const json = { data: { tweetResult: [{ result: root }, {}, { result: second }] } };
    expect(readObserved(json)).toMatchObject({
      kind: 'post',
      focal: null,
      absent: [{ why: 'unavailable', after: idAt(0) }],
    });
  });

  test('a bare entry', () => {
    expect(readObserved(tweetEntry(root))).toMatchObject({ kind: 'timeline', posts: [{ id: idAt(0) }] });
  });

  test.each([
    null,
    7,
    'text',
    [],
    {},
    { data: null },
    { data: { user: { result: { legacy: {} } } } },
    { errors: [{ message: 'x' }] },
  ])('%j holds nothing known', (json) => {
    expect(readObserved(json)).toMatchObject({ kind: 'unknown', posts: [], unreadable: [] });
  });

  test('counts what looks like a post and is in no known shape', () => {
    const drifted = { __typename: 'Tweet', rest_id: idAt(1), body: { words: 'Moved again' } };
    const noId = { ...root, rest_id: 'x', legacy: { ...root?.legacy, id_str: undefined } };
    const page = readObserved(conversation([tweetEntry(root), tweetEntry(drifted), tweetEntry(noId, '9')]));
    expect(page.unreadable).toEqual([`tweet-${idAt(1)}`, 'tweet-9']);
  });

  test('garbled instructions harm nothing', () => {
    const entries = [
      null,
      7,
      {},
      { content: 5 },
      { entryId: 'tweet-1', content: { itemContent: { tweet_results: 'x' } } },
    ];
    const instructions = [
      null,
      'x',
      { entries: 'no' },
      { entries },
      { moduleItems: { a: 1 } },
      { type: 'TimelinePinEntry', entry: [] },
    ];
    expect(readObserved({ instructions }).posts).toEqual([]);
  });

  test('deep data ends the search', () => {
    let deep: unknown = tweetDetail({ focal: root });
    for (let n = 0; n < 5000; n += 1) deep = { deep };
    expect(readObserved(deep).kind).toBe('unknown');
  });
});
