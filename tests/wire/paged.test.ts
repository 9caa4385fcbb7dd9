import { describe, expect, test } from 'vitest';
import { readObserved } from '../../pipeline/pull/observed';
import { threadOf } from '../../pipeline/pull/thread-of';
import { trace } from '../../pipeline/pull/trace';
import {
  type PagedConversation,
  type PagedOptions,
  pagedConversation,
  syntheticPosts,
  syntheticReplies,
  tombstone,
} from '.';

const now = '2026-03-22T09:00:00.000Z';
const count = 23;
const posts = syntheticPosts(count);
const [root] = posts;
if (!root) throw new Error('no posts');
const replies = syntheticReplies(root, 7);
const all = { posts, size: 5, replies, replySize: 3 };

/** What the answers asked for so far make of the thread, read by the extension's own reader. */
function read({ focal }: PagedConversation, bodies: readonly unknown[]) {
  const traced = trace(
    bodies.map((body) => readObserved(body, 'TweetDetail')),
    focal,
  );
  if (!traced.ok) throw new Error(traced.detail);
  return threadOf(traced.value, { now });
}

/** The bodies in the order in which cursors lead to them, as a page follows them. */
function followed({ first, further }: PagedConversation): unknown[] {
  const bodies = [first];
  const asked = new Set<string>();
  for (const body of bodies) {
    for (const [value, next] of further) {
      if (asked.has(value) || !JSON.stringify(body).includes(`"value":"${value}"`)) continue;
      asked.add(value);
      bodies.push(next);
    }
  }
  return bodies;
}

const ways: [string, Partial<PagedOptions>][] = [
  ['by a button', {}],
  ['by scrolling', { by: 'Bottom' }],
  ['by a button, in the old shape', { shape: 'old', posts: syntheticPosts(count, { shape: 'old' }) }],
  ['opened at its 14th post', { focal: 13 }],
  ['opened at its last post', { focal: count - 1 }],
  ['with replies behind a button', { repliesBy: 'ShowMoreThreads' }],
  ['with replies behind a question', { repliesBy: 'ShowMoreThreadsPrompt', lang: 'ja' }],
  ['all at once', { size: 50 }],
];

describe.each(ways)('a thread that comes %s', (_, options) => {
  const paged = pagedConversation({ ...all, ...options });
  const bodies = followed(paged);

  test('is reached whole by its cursors, and is complete', () => {
    expect(bodies.length).toBe(paged.further.size + 1);
    const thread = read(paged, bodies);
    expect(thread.posts.map(({ id }) => id)).toEqual(paged.ids);
    expect(thread.verdict.status).toBe('complete');
    for (const [reply] of replies) expect(JSON.stringify(bodies)).toContain(`"rest_id":"${reply?.rest_id}"`);
  });

  test('is not complete as long as a part of it has not come', () => {
    const holdsPosts = (body: unknown) => paged.ids.some((id) => JSON.stringify(body).includes(`"rest_id":"${id}"`));
    for (const missing of bodies.slice(1).filter(holdsPosts)) {
      const thread = read(
        paged,
        bodies.filter((body) => body !== missing),
      );
      expect(thread.verdict.status).not.toBe('complete');
    }
  });
});

test('the first answer brings no more than it should', () => {
  const thread = read(pagedConversation({ ...all, focal: 13 }), [pagedConversation({ ...all, focal: 13 }).first]);
  expect(thread.posts.map(({ id }) => id)).toEqual(posts.slice(8, 19).map(({ rest_id }) => rest_id));
});

test('a tombstone stands in its place and leaves a gap', () => {
  const gone = posts[9]?.rest_id ?? '';
  const paged = pagedConversation({
    ...all,
    posts: posts.map((post) => (post.rest_id === gone ? { id: gone, result: tombstone() } : post)),
  });
  const thread = read(paged, followed(paged));
  expect(paged.ids[9]).toBe(gone);
  expect(thread.gaps).toMatchObject([{ id: gone, after: posts[8]?.rest_id, why: 'deleted' }]);
});

test('what X mixes in is no part of it', () => {
  const besides = {
    advert: syntheticPosts(1, { from: 5_000 })[0],
    related: syntheticPosts(3, { from: 6_000 }),
    users: [{ handle: 'follow_me' }],
  };
  const paged = pagedConversation({ ...all, ...besides });
  const thread = read(paged, followed(paged));
  expect(thread.posts.map(({ id }) => id)).toEqual(paged.ids);
  expect(thread.verdict.status).toBe('complete');
  expect(thread.branches).toEqual([]);
});
