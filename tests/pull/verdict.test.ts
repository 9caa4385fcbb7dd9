import { describe, expect, test } from 'vitest';
import { assemble } from '../../pipeline/pull/assemble';
import { readObserved } from '../../pipeline/pull/observed';
import {
  addToModule,
  moreEntries,
  tombstone,
  tweetDetail,
  tweetResultByRestId,
  userTweets,
  wireArticle,
  wireTweet,
} from '../wire';
import { answer, idAt, own, threadOf } from './cases';
import { now, pulled } from './read';

const [one, two, three, four] = threadOf(['One.', 'Two.', 'Three.', 'Four.']);

/** A page at whose bottom X says that nothing follows. */
function ended(page: ReturnType<typeof tweetDetail>) {
  const terminated = { type: 'TimelineTerminateTimeline', direction: 'Bottom' };
  const inner = 'data' in page ? page.data.threaded_conversation_with_injections_v2 : page;
  return { data: { threaded_conversation_with_injections_v2: { instructions: [...inner.instructions, terminated] } } };
}

describe('the verdict', () => {
  const reply = [answer(9, 0, 'Hi')];
  const note = { ...two, note_tweet: { id: 'Tm90' } };
  const preview = own(1, 0, { article: wireArticle({ title: 'T', preview: 'First words' }) });
  const drifted = { __typename: 'Tweet', rest_id: idAt(20), body: 1 };
  const lone = (cursors: ('Bottom' | 'ShowMoreThreads')[], replies: unknown[][] = []) =>
    tweetDetail({ focal: one, replies, cursors });
  const marked = tweetDetail({ ancestors: [answer(8, 7, 'x')], focal: one, replies: [reply], cursors: ['Bottom'] });

  test.each<[string, string, string[], unknown[]]>([
    [
      'a module without a cursor',
      'complete',
      ['end-seen'],
      [tweetDetail({ focal: one, thread: [two], cursors: ['Bottom'] })],
    ],
    ['a module with one', 'unknown', ['more-to-load'], [tweetDetail({ focal: one, thread: [two], threadMore: true })]],
    [
      'its next answer, the last',
      'complete',
      ['end-seen'],
      [tweetDetail({ focal: one, thread: [two], threadMore: true }), addToModule(idAt(1), [three])],
    ],
    [
      'its next answer, not the last',
      'unknown',
      ['more-to-load'],
      [tweetDetail({ focal: one, thread: [two], threadMore: true }), addToModule(idAt(1), [three], true)],
    ],
    [
      'a module with one, and the end of the answers by others',
      'unknown',
      ['more-to-load'],
      [tweetDetail({ focal: one, thread: [two], threadMore: true, cursors: ['Bottom'] }), moreEntries([reply])],
    ],
    [
      'its next answer without the posts between',
      'partial',
      ['gap'],
      [tweetDetail({ focal: one, thread: [two], threadMore: true }), addToModule(idAt(1), [four])],
    ],
    ['a lone post with answers by others', 'complete', ['end-seen'], [lone(['Bottom'], [reply])]],
    ['a lone post, nothing more to load', 'complete', ['end-seen'], [lone([])]],
    ['a lone post, more to load', 'unknown', ['more-to-load'], [lone(['Bottom'])]],
    ['a lone post that X marks as part of a thread', 'unknown', ['more-to-load'], [marked]],
    ['a lone post, the conversation ended', 'complete', ['end-seen'], [lone(['Bottom']), moreEntries([reply])]],
    ['a post by its id', 'unknown', ['one-post-source'], [tweetResultByRestId(one)]],
    ['a profile', 'unknown', ['more-to-load'], [userTweets([[one, two]])]],
    ['a cut long post', 'partial', ['cut-long-post'], [tweetDetail({ focal: one, thread: [note] })]],
    ['a preview of an X Article', 'partial', ['cut-article'], [tweetDetail({ focal: one, thread: [preview] })]],
    [
      'something unreadable',
      'unknown',
      ['unreadable-posts'],
      [tweetDetail({ focal: one, thread: [two], replies: [[drifted]] })],
    ],
  ])('%s', (_, status, reasons, pages) => {
    expect(pulled(pages, idAt(0)).verdict).toMatchObject({ status, reasons });
  });
});

describe('the end of another page is not the thread’s', () => {
  const bruno = answer(9, 0, 'Hi');
  const page = (options: Parameters<typeof tweetDetail>[0]) => ended(tweetDetail(options));

  test('that of an answer by somebody else', () => {
    const reasons = { status: 'unknown', reasons: ['more-to-load'] };
    expect(pulled([page({ ancestors: [one], focal: bruno })], idAt(0)).verdict).toMatchObject(reasons);
    const rest = [tweetDetail({ ancestors: [one], focal: bruno }), moreEntries([[answer(10, 9, 'Hi you')]])];
    expect(pulled(rest, idAt(0)).verdict).toMatchObject(reasons);
    const deep = page({ ancestors: [one, two, three], focal: answer(9, 2, 'Hi') });
    expect(pulled([deep], idAt(2)).verdict).toMatchObject(reasons);
  });

  test('that of an earlier post’s page, which does not show the last one', () => {
    const pages = [userTweets([[one, two]]), page({ focal: one, replies: [[bruno]] })];
    expect(pulled(pages, idAt(0)).verdict).toMatchObject({ status: 'unknown', reasons: ['more-to-load'] });
  });

  test('that of the answers is not, while the thread’s module has more, in whatever order they came', () => {
    const opened = tweetDetail({ focal: one, thread: [two], threadMore: true, cursors: ['Bottom'] });
    const further = addToModule(idAt(1), [three], true);
    const aside = moreEntries([[own(8, 2)]]);
    for (const pages of [
      [opened, further, aside],
      [further, opened, aside],
      [aside, further, opened],
    ]) {
      expect(pulled(pages, idAt(0)).verdict).toMatchObject({ status: 'unknown', reasons: ['more-to-load'] });
    }
  });

  test('that of a post of the thread is', () => {
    const whole = { status: 'complete', reasons: ['end-seen'] };
    expect(pulled([page({ focal: one, cursors: ['Bottom'] })], idAt(0)).verdict).toMatchObject(whole);
    const both = [tweetDetail({ focal: one, cursors: ['Bottom'] }), tweetDetail({ ancestors: [one], focal: bruno })];
    expect(pulled([...both, moreEntries([[answer(10, 9, 'Hi you')]])], idAt(0)).verdict.status).toBe('unknown');
    expect(pulled([...both, moreEntries([[answer(10, 0, 'Hey')]])], idAt(0)).verdict).toMatchObject(whole);
    const further = [tweetDetail({ focal: one, cursors: ['Bottom'] }), moreEntries([[two, three]])];
    expect(pulled(further, idAt(0)).verdict).toMatchObject(whole);
  });
});

describe('a page opened after the first post', () => {
  const [one, two, three] = [own(0, null), own(1, 0), own(2, 1)];
  const counted = (post: ReturnType<typeof own>, replies: number) => ({
    ...post,
    legacy: { ...post.legacy, reply_count: replies },
  });
  const reasons = (...pages: unknown[]) => pulled(pages, idAt(0)).verdict.reasons;
  const atLast = (replies: [number, number]) =>
    tweetDetail({ ancestors: [counted(one, replies[0]), counted(two, replies[1])], focal: three });
  const whole = ['end-seen'];
  const further = ['end-seen', 'opened-further-on'];

  test('is complete, and says that the author may have answered a post above it twice', () => {
    expect(pulled([atLast([3, 1])], idAt(2)).verdict).toEqual({ status: 'complete', reasons: further, missing: [] });
    expect(reasons(atLast([1, 2]))).toEqual(further);
    expect(reasons(tweetDetail({ ancestors: [counted(one, 9)], focal: counted(two, 9), thread: [three] }))).toEqual(
      further,
    );
  });

  test('says nothing of the kind when X counts no more answers than are here', () => {
    expect(reasons(atLast([1, 1]))).toEqual(whole);
    const aside = own(7, 0);
    expect(reasons(atLast([2, 1]), userTweets([[aside]]))).toEqual(whole);
  });

  test('nor when the first post’s own page was seen too, or the answers to the post it was opened at are many', () => {
    const first = tweetDetail({ focal: counted(one, 9), thread: [two], threadMore: true });
    expect(reasons(first, atLast([9, 1]))).toEqual(whole);
    const second = tweetDetail({ ancestors: [counted(one, 1)], focal: counted(two, 50), thread: [three] });
    expect(reasons(second)).toEqual(whole);
  });

  test('does not say it of a thread that is not whole', () => {
    const page = tweetDetail({ ancestors: [counted(one, 9)], focal: two, thread: [three], threadMore: true });
    expect(reasons(page)).toEqual(['more-to-load']);
  });
});

describe('what could not be read', () => {
  const drifted = { __typename: 'Tweet', rest_id: idAt(20), body: 1 };
  const own = tweetDetail({ focal: one, thread: [two] });

  test('counts for the threads of the answer it came in only', () => {
    const other = wireTweet({ id: idAt(60), text: 'Another thread.', handle: 'dana_fixture' });
    expect(pulled([own, userTweets([[other], [drifted]])], idAt(0))).toMatchObject({
      unreadable: 0,
      verdict: { status: 'complete' },
    });
    expect(pulled([own, userTweets([[answer(9, 0, 'Hi')], [drifted]])], idAt(0)).unreadable).toBe(1);
    expect(pulled([own, userTweets([[one], [drifted]])], idAt(0)).verdict.reasons).toEqual(['unreadable-posts']);
  });

  test('counts when nothing else came in that part of a conversation', () => {
    expect(pulled([own, addToModule(idAt(1), [drifted])], idAt(0)).unreadable).toBe(1);
  });
});

describe('an edited post', () => {
  const versions = [idAt(0), idAt(3)];
  const old = { ...one, edit_control: { edit_tweet_ids: versions } };
  const last = wireTweet({
    id: idAt(3),
    handle: 'claire_fixture',
    text: 'One, mended.',
    conversationId: idAt(0),
    versions,
  });
  const verdict = (...pages: unknown[]) => pulled(pages, idAt(0)).verdict;

  test('of which only an earlier version is here is not complete', () => {
    expect(verdict(tweetDetail({ focal: old, thread: [two] }))).toMatchObject({
      status: 'partial',
      reasons: ['later-version'],
    });
  });

  test('is complete with its last version', () => {
    expect(verdict(tweetDetail({ focal: last, thread: [two] })).status).toBe('complete');
    expect(verdict(tweetDetail({ focal: old, thread: [two] }), tweetResultByRestId(last)).status).toBe('complete');
  });
});

describe('failures', () => {
  const failed = (pages: unknown[], id: string | null = null) =>
    assemble(
      pages.map((page) => readObserved(page)),
      id,
      { now },
    );
  const empty = { data: { user: { result: { timeline: { timeline: { instructions: [] } } } } } };

  test.each<[string, unknown[], string | null]>([
    ['unknown-shape', [], idAt(0)],
    ['unknown-shape', [{ data: { viewer: {} } }], null],
    ['unknown-shape', [tweetResultByRestId({ __typename: 'Tweet', body: 1 })], null],
    ['no-posts', [empty], null],
    ['nothing-observed', [tweetResultByRestId(one)], '77'],
    ['nothing-observed', [userTweets([[one], [answer(9, 0, 'Hi')]])], null],
    ['withheld', [tweetResultByRestId({ __typename: 'TweetUnavailable', reason: 'Suspended' })], null],
    [
      'not-found',
      [
        tweetDetail({ ancestors: [one], focal: own(1, 0), replies: [] }),
        tweetDetail({ ancestors: [{ id: '77', result: tombstone() }], focal: one }),
      ],
      '77',
    ],
  ])('%s: %#', (why, pages, id) => {
    expect(failed(pages, id)).toMatchObject({ ok: false, why });
  });

  test('a post that X does not show is told in X’s words', () => {
    const page = tweetResultByRestId(tombstone('This Post is from a suspended account.'));
    expect(failed([page])).toEqual({
      ok: false,
      why: 'withheld',
      detail: 'X does not show the post: This Post is from a suspended account.',
    });
  });
});
