import { describe, expect, test } from 'vitest';
import { failure, type Outcome, success } from '../../pipeline/outcome';
import { assemble } from '../../pipeline/pull/assemble';
import { climbSyndication, readSyndication, syndicationUrl } from '../../pipeline/pull/syndication';
import type { PostId, Thread } from '../../pipeline/thread';
import { syndicationAnswer, syndicationTombstone, type WireTweet, wireTweet } from '../wire';
import { idAt, threadOf } from './cases';
import { idsOf, now } from './read';

const thread = threadOf(['One & only.', 'Two, see https://example.org/two', 'Three.']);
const long = wireTweet({ id: idAt(0), text: 'A long post that goes on. '.repeat(20).trim() });

/** Answers like X's network, for these posts, and keeps the addresses it was asked for. */
function network(posts: readonly WireTweet[]) {
  const asked: string[] = [];
  const fetchJson = async (url: string): Promise<Outcome<unknown>> => {
    asked.push(url);
    const id = new URL(url).searchParams.get('id');
    const post = posts.find((one) => one.rest_id === id);
    return post ? success(syndicationAnswer(post)) : failure('not-found', `${url}: 404`);
  };
  return { asked, fetchJson };
}

/** The thread that the address alone gives. */
async function pullAlone(id: PostId, fetchJson: (url: string) => Promise<Outcome<unknown>>): Promise<Outcome<Thread>> {
  const page = await climbSyndication(id, fetchJson);
  return page.ok ? assemble([page.value], page.value.focal, { now }) : page;
}

async function pulled(id: string, posts: readonly WireTweet[]) {
  const { asked, fetchJson } = network(posts);
  const thread = await pullAlone(id, fetchJson);
  if (!thread.ok) throw new Error(thread.detail);
  return { asked, thread: thread.value };
}

test('the address with its token', () => {
  expect(syndicationUrl('1649191520250245121')).toBe(
    'https://cdn.syndication.twimg.com/tweet-result?id=1649191520250245121&token=3zx362dq7v',
  );
  expect(syndicationUrl('20')).not.toMatch(/token=.*[0.]/);
});

describe('one answer', () => {
  test('is read like X’s own', () => {
    const quoted = syndicationAnswer(wireTweet({ id: '20', text: 'Quoted.' }));
    const post = wireTweet({
      id: idAt(0),
      text: 'R&D by @dana: https://example.org/x',
      media: [{ id: '7', alt: 'A bridge' }],
    });
    const read = readSyndication(syndicationAnswer(post, { quoted }));
    expect(read.ok && idsOf(read.value)).toEqual([idAt(0)]);
  });

  test.each<[string, unknown, string]>([
    ['a tombstone', syndicationTombstone(), 'not-found'],
    ['a suspended author', syndicationTombstone('This Post is from a suspended account.'), 'withheld'],
    ['an empty object', {}, 'not-found'],
    ['another shape', { id_str: '20', words: 'x' }, 'unknown-shape'],
    ['an array', [1], 'unknown-shape'],
  ])('%s', (_, json, why) => {
    expect(readSyndication(json)).toMatchObject({ ok: false, why });
  });
});

describe('a known post', () => {
  test('with its words, media and quoted post', async () => {
    const quote = { id: '20', handle: 'dana', result: undefined };
    const post = wireTweet({
      id: idAt(0),
      text: 'R&D by @dana: https://example.org/x',
      media: [{ id: '7', alt: 'A bridge' }],
      quote,
    });
    const answer = syndicationAnswer(post, {
      quoted: syndicationAnswer(wireTweet({ id: '20', text: 'Quoted.', handle: 'dana' })),
    });
    const read = await pullAlone(idAt(0), async () => success(answer));
    expect(read).toMatchObject({
      ok: true,
      value: {
        source: 'syndication',
        verdict: { status: 'unknown', reasons: ['one-post-source'] },
        posts: [
          {
            text: expect.stringMatching(/^R&D by @dana: example\.org\/x pic\.x\.com\//),
            media: [{ alt: 'A bridge' }],
            quote: { post: { text: 'Quoted.', author: { handle: 'dana' } } },
            createdAt: '2025-10-27T08:00:00.000Z',
          },
        ],
      },
    });
  });

  test('that is long comes cut, and is known to be', async () => {
    const { thread } = await pulled(idAt(0), [long]);
    expect(thread.posts).toMatchObject([{ cut: 'long-post', text: expect.stringMatching(/… https:\/\/t\.co\/\w+$/) }]);
    expect(thread.verdict).toEqual({ status: 'partial', reasons: ['cut-long-post', 'one-post-source'], missing: [] });
  });

  test('brings the posts above it, to the root', async () => {
    const { asked, thread: found } = await pulled(idAt(2), thread);
    expect(idsOf(found.posts)).toEqual([idAt(0), idAt(1), idAt(2)]);
    expect(asked).toHaveLength(3);
    expect(found).toMatchObject({ gaps: [], verdict: { status: 'unknown', reasons: ['one-post-source'] } });
  });

  test('takes the parent that came along, and asks for it no more', async () => {
    const answers: Record<string, unknown> = {
      [idAt(1)]: thread[1] && thread[0] && syndicationAnswer(thread[1], { parent: syndicationAnswer(thread[0]) }),
    };
    const asked: string[] = [];
    const read = await pullAlone(idAt(1), async (url) => {
      asked.push(url);
      return success(answers[new URL(url).searchParams.get('id') ?? ''] ?? {});
    });
    expect(read.ok && idsOf(read.value.posts)).toEqual([idAt(0), idAt(1)]);
    expect(asked).toHaveLength(1);
  });

  test('stops where somebody else is answered', async () => {
    const answer = wireTweet({
      id: idAt(5),
      handle: 'bruno',
      replyTo: { id: idAt(0), handle: 'claire_fixture' },
      text: 'Hi',
    });
    const { asked, thread: found } = await pulled(idAt(5), [answer, ...thread]);
    expect(idsOf(found.posts)).toEqual([idAt(5)]);
    expect(asked).toHaveLength(1);
  });

  test('leaves a gap for a post above that cannot be had', async () => {
    const { thread: found } = await pulled(idAt(2), thread.slice(1));
    expect(idsOf(found.posts)).toEqual([idAt(1), idAt(2)]);
    expect(found.gaps).toEqual([{ id: idAt(0), after: null, why: 'before-root', text: null }]);
    expect(found.verdict.status).toBe('partial');
  });

  test('asked for by an earlier version’s id is the last version', async () => {
    const last = wireTweet({ id: idAt(9), text: 'Right.', versions: [idAt(1), idAt(9)] });
    const read = await pullAlone(idAt(1), async () => success(syndicationAnswer(last)));
    expect(read).toMatchObject({ ok: true, value: { id: idAt(9) } });
  });

  test.each(['no-network', 'rate-limited', 'not-found'] as const)('fails as the network fails: %s', async (why) => {
    const read = await pullAlone(idAt(0), async () => failure(why, 'x'));
    expect(read).toMatchObject({ ok: false, why });
  });

  test('does not ask for ever when posts answer each other', async () => {
    const circle = [
      wireTweet({ id: '20', text: 'a', replyTo: { id: '30', handle: 'claire_fixture' } }),
      wireTweet({ id: '30', text: 'b', replyTo: { id: '20', handle: 'claire_fixture' } }),
    ];
    const { asked } = await pulled('30', circle);
    expect(asked.length).toBeLessThan(4);
    const same = await pullAlone('30', async () =>
      success(syndicationAnswer(wireTweet({ id: '30', text: 'b', replyTo: { id: '25', handle: 'claire_fixture' } }))),
    );
    expect(same).toMatchObject({ ok: true, value: { id: '30' } });
  });
});
