import { describe, expect, test } from 'vitest';
import { browserNames, type View } from '../browsers';
import type { PlayedWeb } from '../played';
import { brokenOff, cutOff, noAnswer, otherShape, serverError, slow, type Trouble } from '../played/troubles';
import { pagedConversation, syntheticPosts, syntheticReplies } from '../wire';
import { articleHas, collected, goOn, idsIn, nothingElsePressed, postsCollected, verdictOf } from './collecting';
import { setStage, settle } from './stage';

const many = syntheticPosts(500);
const [root] = many;
if (!root) throw new Error('no posts');
const replies = syntheticReplies(root, 10);
const unlimited = () => Math.ceil(Date.now() / 1_000) + 900;

/** Puts the thread on the played X anew, as long as asked, and gives its address and ids. */
function put(
  { x }: PlayedWeb,
  length = 500,
  trouble: Trouble | null = null,
  requests: { from?: number; to?: number } = {},
) {
  const paged = pagedConversation({ posts: many.slice(0, length), size: 20, replies });
  const address = x.showConversation(paged);
  x.session = true;
  x.limit(150, unlimited());
  x.trouble(paged.focal, trouble ?? ((answer) => answer), requests);
  return { address, ids: paged.ids, focal: paged.focal };
}

/** How often X's page has asked for posts. */
const asked = ({ server }: PlayedWeb) => server.requests.filter(({ path }) => path.includes('/graphql/')).length;

/** The posts of the article are the thread's first ones, none missing between. */
async function hasTheFirst(reader: View, ids: readonly string[]): Promise<number> {
  const here = await idsIn(reader);
  expect(here).toEqual(ids.slice(0, here.length));
  return here.length;
}

describe.each(browserNames)('%s: a collection cut short', (browser) => {
  const stage = setStage(browser, () => undefined);

  test('stopped at 200, it keeps them, and the verdict is partial', async () => {
    const { address, ids } = put(stage.web, 500, slow(60));
    const { page, reader } = await stage.read(address);
    await postsCollected(reader, 200);
    await reader.click('[data-testid="collect-stop"]');
    await reader.see('[data-testid="collecting"][data-state="stopped"]');
    await expect.poll(async () => (await idsIn(reader)).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(200);
    const kept = await hasTheFirst(reader, ids);
    expect(kept).toBeLessThan(300);
    expect(await verdictOf(reader)).toBe('partial');
    await nothingElsePressed(page);

    await goOn(reader);
    expect(await collected(reader)).toBe('whole');
    await articleHas(reader, ids);
    expect(await verdictOf(reader)).toBe('complete');
  });

  test('paused, the page rests; then it goes on', async () => {
    const { address, ids } = put(stage.web, 300, slow(60));
    const { page, reader } = await stage.read(address);
    await postsCollected(reader, 80);
    await reader.click('[data-testid="collect-pause"]');
    await reader.see('[data-testid="collecting"][data-state="paused"]');
    await settle(1_000);
    const before = asked(stage.web);
    const place = await page.evaluate(() => scrollY, null);
    await settle();
    expect(asked(stage.web)).toBe(before);
    expect(await page.evaluate(() => scrollY, null)).toBe(place);
    await goOn(reader);
    expect(await collected(reader)).toBe('whole');
    await articleHas(reader, ids);
  });

  test('a 429 in the middle says when to try again, and keeps what there is', async () => {
    const { address, ids } = put(stage.web);
    const resetAt = Math.ceil(Date.now() / 1_000) + 600;
    stage.web.x.limit(9, resetAt);
    const { page, reader } = await stage.read(address);
    expect(await collected(reader)).toBe('rate-limited');
    const time = new Date(resetAt * 1_000).toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' });
    expect((await reader.text('[data-testid="collecting"] [role="status"]')).replace(/\s/g, ' ')).toContain(
      time.replace(/\s/g, ' '),
    );
    await expect.poll(() => verdictOf(reader)).toBe('partial');
    const kept = await hasTheFirst(reader, ids);
    expect(kept).toBeGreaterThan(50);
    const before = asked(stage.web);
    await settle(2_500);
    expect(asked(stage.web)).toBe(before);
    await nothingElsePressed(page);
  });

  test('X refuses outright, and takes requests again: trying again makes it whole', async () => {
    const { address, ids, focal } = put(stage.web, 120);
    const refusal = {
      status: 429,
      type: 'text/plain',
      headers: { 'x-rate-limit-reset': '1' },
      body: 'Rate limit exceeded',
    };
    stage.web.x.trouble(focal, refusal, { from: 4, to: 4 });
    const { reader } = await stage.read(address);
    expect(await collected(reader)).toBe('rate-limited');
    await expect.poll(() => verdictOf(reader)).toBe('partial');
    await goOn(reader);
    expect(await collected(reader)).toBe('whole');
    await articleHas(reader, ids);
    expect(await verdictOf(reader)).toBe('complete');
  });

  test.each<[string, Trouble, { from?: number; to?: number }]>([
    ['every answer is slow', slow(900), {}],
    ['one answer is cut off', cutOff, { from: 3, to: 3 }],
    ["one answer is X's own failure", serverError, { from: 3, to: 3 }],
    ['one answer never comes', noAnswer, { from: 3, to: 3 }],
    ['the connection breaks in the middle of one', brokenOff, { from: 3, to: 3 }],
  ])('when %s, it is whole all the same', async (_, trouble, requests) => {
    const { address, ids } = put(stage.web, 100, trouble, requests);
    const { page, reader } = await stage.read(address);
    expect(await collected(reader, 50_000)).toBe('whole');
    await articleHas(reader, ids);
    await nothingElsePressed(page);
  });

  test('when X answers nothing more, it ends, and keeps what there is', async () => {
    const { address, ids } = put(stage.web, 200, serverError, { from: 4 });
    const { reader } = await stage.read(address);
    expect(await collected(reader)).toBe('nothing-more');
    await expect.poll(() => hasTheFirst(reader, ids)).toBe(61);
    expect(await verdictOf(reader)).not.toBe('complete');
  });

  test('when X moves everything in the middle, it ends, says so, and keeps what there is', async () => {
    const { address, ids } = put(stage.web, 200, otherShape, { from: 4 });
    const { reader } = await stage.read(address);
    expect(await collected(reader)).not.toBe('whole');
    await expect.poll(() => hasTheFirst(reader, ids)).toBe(61);
    expect(await verdictOf(reader)).not.toBe('complete');
    expect(await reader.text('[data-testid="drift"]')).toContain('X may have changed; an answer could not be read');
  });

  test('without a network it ends, says so, and goes on when there is one again', async () => {
    const { address, ids } = put(stage.web, 300, slow(60));
    const { reader } = await stage.read(address);
    await postsCollected(reader, 100);
    stage.session.offline(true);
    expect(await collected(reader)).toBe('no-network');
    await expect.poll(() => verdictOf(reader)).toBe('partial');
    await expect.poll(() => hasTheFirst(reader, ids)).toBeGreaterThanOrEqual(100);
    stage.session.offline(false);
    await goOn(reader);
    expect(await collected(reader)).toBe('whole');
    await articleHas(reader, ids);
  });

  test('without a login X shows the first post and an answer, and the article says so', async () => {
    const { address, ids } = put(stage.web, 100);
    stage.web.x.session = false;
    const page = await stage.open(address);
    await page.see('[data-testid="login"]');
    await settle(500);
    await stage.session.clickToolbar(page);
    const reader = await stage.session.readerFrame(page);
    expect(await collected(reader)).toBe('signed-out');
    expect(await hasTheFirst(reader, ids)).toBe(1);
    await expect.poll(() => verdictOf(reader)).toBe('partial');
  });

  test('leaving the article lets the page rest; coming back, one can go on', async () => {
    const { address, ids } = put(stage.web, 300, slow(60));
    const { page, reader } = await stage.read(address);
    await postsCollected(reader, 60);
    await page.press('Escape');
    await expect.poll(() => stage.session.isCovered(page)).toBe(false);
    await settle(800);
    const place = await page.evaluate(() => scrollY, null);
    await settle();
    expect(await page.evaluate(() => scrollY, null)).toBe(place);
    await page.click('epure-read >>> button[data-testid="read"]');
    const again = await stage.session.readerFrame(page);
    await again.click('[data-testid="collect-begin"]');
    expect(await collected(again)).toBe('whole');
    await articleHas(again, ids);
  });

  test('another post in the same tab ends it', async () => {
    const { address } = put(stage.web, 300, slow(60));
    const { page, reader } = await stage.read(address);
    await postsCollected(reader, 60);
    await page.evaluate(
      () => document.querySelector<HTMLElement>('[data-testid="AppTabBar_Home_Link"]')?.click(),
      null,
    );
    await expect.poll(() => stage.session.isCovered(page)).toBe(false);
    await settle(1_000);
    const before = asked(stage.web);
    await settle();
    expect(asked(stage.web)).toBe(before);
  });
});
