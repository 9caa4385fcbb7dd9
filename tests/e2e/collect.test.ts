import { describe, expect, test } from 'vitest';
import { browserNames } from '../browsers';
import type { PlayedWeb } from '../played';
import { type PagedOptions, pagedConversation, syntheticPosts, syntheticReplies, tombstone, wireTweet } from '../wire';
import { articleHas, collected, nothingElsePressed, verdictOf } from './collecting';
import { readButton, setStage, settle } from './stage';

const many = syntheticPosts(500);
const some = many.slice(0, 60);
const [root] = many;
if (!root) throw new Error('no posts');
const replies = syntheticReplies(root, 40);
const besides = {
  advert: syntheticPosts(1, { from: 90_000 })[0],
  related: syntheticPosts(3, { from: 91_000 }),
  users: [{ handle: 'follow_me' }, { handle: 'me_too' }],
};

/** Puts a conversation on the played X; gives the address of its focal post and the ids of its chain. */
function put({ x }: PlayedWeb, options: Partial<PagedOptions> = {}) {
  const paged = pagedConversation({ posts: some, size: 12, replies, ...besides, ...options });
  return { address: x.showConversation(paged), ids: paged.ids };
}

describe.each(browserNames)('%s: collecting', (browser) => {
  const stage = setStage(browser, () => undefined);

  test.each(['ShowMore', 'Bottom'] as const)('500 posts that come by %s are collected whole', async (by) => {
    const { address, ids } = put(stage.web, { posts: many, size: 20, by });
    const { page, reader } = await stage.read(address);
    expect(await collected(reader, 50_000)).toBe('whole');
    await articleHas(reader, ids);
    expect(await verdictOf(reader)).toBe('complete');
    await nothingElsePressed(page);
  });

  test.each<[string, Partial<PagedOptions>]>([
    ['opened at its 41st post', { focal: 40 }],
    ['opened at its last post', { focal: 59 }],
    ['opened in the middle, with the rest at the foot', { focal: 30, by: 'Bottom' }],
    ['with more answers behind a button', { repliesBy: 'ShowMoreThreads', replySize: 5 }],
    ['with more answers behind a question', { repliesBy: 'ShowMoreThreadsPrompt', replySize: 5 }],
  ])('a thread %s is collected whole', async (_, options) => {
    const { address, ids } = put(stage.web, options);
    const { page, reader } = await stage.read(address);
    expect(await collected(reader)).toBe('whole');
    await articleHas(reader, ids);
    expect(await verdictOf(reader)).toBe('complete');
    await nothingElsePressed(page);
  });

  test.each([
    ['fr', 'old', 'fetch'],
    ['ja', 'new', 'xhr'],
    ['ar', 'new', 'fetch'],
    ['en', 'old', 'xhr'],
  ] as const)("X's controls are found with its interface in %s, its %s shape, by %s", async (lang, shape, via) => {
    const { x } = stage.web;
    Object.assign(x, { lang, via });
    const posts = syntheticPosts(40, { shape, from: 20_000 });
    const { address, ids } = put(stage.web, { posts, focal: 20, size: 6, lang, shape });
    const { page, reader } = await stage.read(address);
    expect(await collected(reader)).toBe('whole');
    await articleHas(reader, ids);
    await nothingElsePressed(page);
    Object.assign(x, { lang: 'en', via: 'xhr' });
  });

  test('a deleted post in a later page leaves a gap, and the verdict is partial', async () => {
    const gone = some[30]?.rest_id ?? '';
    const posts = some.map((post) => (post.rest_id === gone ? { id: gone, result: tombstone() } : post));
    const { address, ids } = put(stage.web, { posts });
    const { reader } = await stage.read(address);
    await collected(reader);
    await articleHas(
      reader,
      ids.filter((id) => id !== gone),
    );
    expect(await reader.count('[data-testid="gap"]')).toBe(1);
    expect(await verdictOf(reader)).toBe('partial');
  });

  test("the author's second answer to one post is shown as a branch", async () => {
    const from = some[20]?.rest_id ?? '';
    const aside = wireTweet({
      id: `${BigInt(many.at(-1)?.rest_id ?? 0) + 5n}`,
      handle: 'quaywriter',
      text: 'An aside on the berths, which belongs to the middle.',
      conversationId: root.rest_id,
      replyTo: { id: from, handle: 'quaywriter' },
    });
    const { address, ids } = put(stage.web, { replies: [[aside], ...replies] });
    const { reader } = await stage.read(address);
    expect(await collected(reader)).toBe('whole');
    await articleHas(reader, [...ids, aside.rest_id]);
    expect(await reader.text('.article-body').then((text) => text.includes('An aside on the berths'))).toBe(true);
  });

  test("the page's scroll position comes back", async () => {
    const { address, ids } = put(stage.web);
    const page = await stage.open(address);
    await page.see(readButton);
    await page.evaluate(() => window.scrollTo({ top: 333, behavior: 'instant' }), null);
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    expect(await collected(reader)).toBe('whole');
    await articleHas(reader, ids);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY), null)).toBe(333);
  });

  test('what is already here is not collected', async () => {
    const { address, ids } = put(stage.web, { posts: some.slice(0, 9), size: 10 });
    const page = await stage.open(address);
    await page.see(readButton);
    const asked = stage.web.server.requests.length;
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    await articleHas(reader, ids);
    await settle();
    expect(await reader.count('[data-testid="collecting"]')).toBe(0);
    expect(stage.web.server.requests.slice(asked).filter(({ path }) => path.includes('graphql'))).toEqual([]);
    await nothingElsePressed(page);
  });

  test('no request is ours: each comes from X’s own program', async () => {
    const { address } = put(stage.web);
    const { reader } = await stage.read(address);
    expect(await collected(reader)).toBe('whole');
    const toX = stage.web.server.requests.filter(({ host, path }) => host === 'x.com' && path.startsWith('/i/api/'));
    expect(toX.length).toBeGreaterThan(4);
    expect(toX.every(({ headers }) => headers['x-client-transaction-id'] === 'played')).toBe(true);
  });
});
