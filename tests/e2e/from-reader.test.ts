import { describe, expect, test } from 'vitest';
import { browserNames, type Page, type View } from '../browsers';
import type { PlayedWeb } from '../played';
import { slow } from '../played/troubles';
import { pagedConversation, syntheticPosts, syntheticReplies } from '../wire';
import { articleHas, idsIn, nothingElsePressed, verdictOf } from './collecting';
import { setStage, settle } from './stage';

const many = syntheticPosts(200);
const [root] = many;
if (!root) throw new Error('no posts');
const focal = root.rest_id;
const stuck = `https://xunroll.com/thread/${focal}`;
const replies = syntheticReplies(root, 10);
const paged = pagedConversation({ posts: many, size: 10, replies });

function put({ x, syndication, readers }: PlayedWeb): void {
  syndication.know(root as NonNullable<typeof root>);
  readers.put(stuck, { lang: 'en', title: 'A thread', placeholder: {} });
  x.showConversation(paged);
}

/** Hidden as its user's browser hides it: what stands behind another tab draws nothing. */
describe.each(browserNames)('%s: a long thread from a reader site', (browser) => {
  const stage = setStage(browser, put, { hidesTabs: true });

  /** Opens the stuck page, has its thread collected on X slowly enough to step in, and gives the tab it happens in. */
  async function sendToX(): Promise<{ page: Page; reader: View; onX: Page }> {
    const { x } = stage.web;
    x.session = true;
    x.trouble(focal, slow(250));
    const { page, reader } = await stage.takeOffer(stuck);
    await reader.click('[data-testid="open-on-x"]');
    return { page, reader, onX: await stage.session.tab(`/status/${focal}`) };
  }
  const isHidden = (page: Page) => page.evaluate(() => document.hidden, null);
  const saidSoFar = async (reader: View) => Number((await reader.text('[data-testid="bringing"]')).replace(/\D/g, ''));

  test('is collected whole on X and comes back, and so does the reader', async () => {
    const { page, reader } = await sendToX();
    await articleHas(reader, paged.ids, 50_000);
    expect(await verdictOf(reader)).toBe('complete');
    await expect.poll(() => isHidden(page)).toBe(false);
    expect(await stage.session.isCovered(page)).toBe(true);
    expect(await reader.count('[data-testid="bringing"], [data-testid="notice"]')).toBe(0);
  });

  test('can be stopped on X: what was collected comes back, and the verdict is partial', async () => {
    const { reader, onX } = await sendToX();
    await expect.poll(() => saidSoFar(reader), { timeout: 20_000 }).toBeGreaterThan(60);
    await nothingElsePressed(onX);
    await onX.click('epure-collecting >>> button');
    await expect.poll(async () => (await idsIn(reader)).length, { timeout: 10_000 }).toBeGreaterThan(60);
    const here = await idsIn(reader);
    expect(here).toEqual(paged.ids.slice(0, here.length));
    expect(await verdictOf(reader)).toBe('partial');
  });

  test('whose tab is closed in the middle: the article has what had come, and says so', async () => {
    const { reader, onX } = await sendToX();
    await expect.poll(() => saidSoFar(reader), { timeout: 20_000 }).toBeGreaterThan(60);
    await onX.close();
    await expect.poll(async () => (await idsIn(reader)).length, { timeout: 10_000 }).toBeGreaterThan(20);
    const here = await idsIn(reader);
    expect(here).toEqual(paged.ids.slice(0, here.length));
    expect(await verdictOf(reader)).toBe('partial');
    await reader.see('[data-testid="open-on-x"]');
  });

  test('whose background is stopped in the middle comes back all the same', async () => {
    const { page, reader } = await sendToX();
    await expect.poll(() => saidSoFar(reader), { timeout: 20_000 }).toBeGreaterThan(30);
    await stage.session.stopBackground();
    await articleHas(reader, paged.ids, 50_000);
    expect(await verdictOf(reader)).toBe('complete');
    await expect.poll(() => isHidden(page)).toBe(false);
  });

  test('no longer waited for, it leaves the article as it was', async () => {
    const { page, reader, onX } = await sendToX();
    await expect.poll(() => saidSoFar(reader), { timeout: 20_000 }).toBeGreaterThan(20);
    await stage.session.toFront(page);
    await reader.click('[data-testid="stop-waiting"]');
    await reader.see('[data-testid="open-on-x"]');
    expect((await idsIn(reader)).length).toBe(1);
    await onX.close();
    await settle();
    expect((await idsIn(reader)).length).toBe(1);
  });

  test('of which X shows one post without a login: the article says why', async () => {
    stage.web.x.session = false;
    const { reader } = await stage.takeOffer(stuck);
    await reader.click('[data-testid="open-on-x"]');
    await reader.until(
      'the reason',
      () => /not logged in/i.test(document.querySelector('[data-testid="notice"]')?.textContent ?? ''),
      null,
      20_000,
    );
    expect((await idsIn(reader)).length).toBe(1);
    expect(await verdictOf(reader)).not.toBe('complete');
    stage.web.x.session = true;
  });
});
