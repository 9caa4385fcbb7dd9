import { expect, test } from 'vitest';
import { failure, type Outcome, success } from '../../pipeline/outcome';
import { assemble } from '../../pipeline/pull/assemble';
import { fillGaps } from '../../pipeline/pull/fill-gaps';
import { readObserved } from '../../pipeline/pull/observed';
import type { Thread } from '../../pipeline/thread';
import { syndicationAnswer, tombstone, tweetDetail, type WireTweet, wireTweet } from '../wire';
import { answer, idAt, own, threadOf } from './cases';
import { idsOf, now, pulled } from './read';

const thread = threadOf(Array.from({ length: 40 }, (_, n) => `Post ${n}.`));
const at = (...numbers: number[]) => numbers.flatMap((n) => thread[n] ?? []);

/** Pulls what X's page received, then fills its gaps from a network that knows these posts. */
async function filled(answers: readonly unknown[], known: readonly WireTweet[]) {
  const asked: string[] = [];
  const fetchJson = async (url: string): Promise<Outcome<unknown>> => {
    const id = new URL(url).searchParams.get('id') ?? '';
    asked.push(id);
    const post = known.find(({ rest_id }) => rest_id === id);
    return post ? success(syndicationAnswer(post)) : failure('not-found', url);
  };
  const before = pulled(answers);
  const page = await fillGaps(before, fetchJson);
  const pages = [...answers.map((each) => readObserved(each)), ...(page ? [page] : [])];
  const after = assemble(pages, before.id, { now });
  if (!after.ok) throw new Error(after.detail);
  return { asked, before, after: after.value };
}

const spine = ({ posts }: Thread) => idsOf(posts);
const ids = (...numbers: number[]) => numbers.map(idAt);

test('a post that X names and did not send is asked for and takes its place', async () => {
  const { asked, before, after } = await filled([tweetDetail({ focal: thread[0], thread: at(2, 3) })], thread);
  expect(before.verdict.status).toBe('partial');
  expect(asked).toEqual(ids(1));
  expect(spine(after)).toEqual(ids(0, 1, 2, 3));
  expect(after).toMatchObject({ gaps: [], verdict: { status: 'complete' } });
  expect(after.posts.map(({ source }) => source)).toEqual(['observed', 'syndication', 'observed', 'observed']);
});

test('from the middle of a thread it climbs to its first post', async () => {
  const { asked, after } = await filled([tweetDetail({ focal: thread[3], thread: at(4) })], thread);
  expect(asked).toEqual(ids(2, 1, 0));
  expect(spine(after)).toEqual(ids(0, 1, 2, 3, 4));
  expect(after.gaps).toEqual([]);
});

test('it asks twenty times at most', async () => {
  const { asked, after } = await filled([tweetDetail({ focal: thread[39] })], thread);
  expect(asked).toHaveLength(20);
  expect(spine(after)).toHaveLength(21);
  expect(after.gaps).toMatchObject([{ id: idAt(18), why: 'before-root' }]);
});

test('what cannot be had stays a gap, for X’s own reason', async () => {
  const page = tweetDetail({
    ancestors: [thread[0], { id: idAt(1), result: tombstone('This Post is unavailable.') }],
    focal: thread[2],
  });
  const { asked, before, after } = await filled([page], []);
  expect(asked).toEqual(ids(1));
  expect(before.gaps).toMatchObject([{ id: idAt(1), why: 'unavailable', text: 'This Post is unavailable.' }]);
  expect(after).toEqual(before);
});

test.each(['This Post was deleted by the Post author.', 'This Post is from a suspended account.'])(
  'never asked for: %s',
  async (words) => {
    const page = tweetDetail({
      ancestors: [thread[0], { id: idAt(1), result: tombstone(words) }],
      focal: thread[2],
      thread: at(4),
    });
    const { asked, after } = await filled([page], thread);
    expect(asked).toEqual(ids(3));
    expect(spine(after)).toEqual(ids(0, 2, 3, 4));
    expect(after.gaps).toMatchObject([{ id: idAt(1) }]);
  },
);

test('a deleted post is not reached by climbing either', async () => {
  const gone = { id: idAt(1), result: tombstone() };
  const page = tweetDetail({ ancestors: [thread[0], gone], focal: thread[3] });
  const { asked, after } = await filled([page], thread);
  expect(asked).toEqual(ids(2));
  expect(spine(after)).toEqual(ids(0, 2, 3));
});

test('a post by somebody else is not taken into the thread', async () => {
  const stranger = answer(1, 0, 'Mine, not hers.');
  const { before, after } = await filled([tweetDetail({ focal: thread[0], thread: at(2) })], [stranger]);
  expect(after).toEqual(before);
});

test('a long post comes cut, and the verdict says so', async () => {
  const long = wireTweet({
    id: idAt(1),
    text: 'A long post that goes on. '.repeat(20).trim(),
    replyTo: { id: idAt(0), handle: 'claire_fixture' },
  });
  const { after } = await filled([tweetDetail({ focal: thread[0], thread: [own(2, 1)] })], [long]);
  expect(after.posts[1]).toMatchObject({ cut: 'long-post', source: 'syndication' });
  expect(after.verdict).toMatchObject({ status: 'partial', reasons: ['cut-long-post'] });
});

test('nothing is asked for a thread without gaps', async () => {
  const { asked } = await filled([tweetDetail({ focal: thread[0], thread: at(1, 2) })], thread);
  expect(asked).toEqual([]);
});
