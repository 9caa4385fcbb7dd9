import { describe, expect, test } from 'vitest';
import { browserNames, type Page } from '../browsers';
import type { PlayedWeb } from '../played';
import { slow } from '../played/troubles';
import { pagedConversation, syntheticPosts } from '../wire';
import { articleHas, collected, postsCollected, verdictOf } from './collecting';
import { readButton, setStage, settle } from './stage';

const paged = pagedConversation({ posts: syntheticPosts(300), size: 20 });
const short = pagedConversation({ posts: syntheticPosts(8, { from: 5_000 }), size: 20 });

function put({ x }: PlayedWeb): void {
  x.showConversation(paged);
  x.showConversation(short);
}

const long = `https://x.com/quaywriter/status/${paged.focal}`;

describe.each(browserNames)('%s: trouble with the extension itself', (browser) => {
  const stage = setStage(browser, put);

  test('a background stopped in the middle of a collection is woken, and the thread is whole', async () => {
    stage.web.x.trouble(paged.focal, slow(100));
    const { reader } = await stage.read(long);
    await postsCollected(reader, 60);
    await stage.session.stopBackground();
    expect(await collected(reader)).toBe('whole');
    await articleHas(reader, paged.ids);
    expect(await verdictOf(reader)).toBe('complete');
  });

  test('a background that was stopped is woken by the reader: reading and keeping work', async () => {
    const page = await stage.open(`https://x.com/quaywriter/status/${short.focal}`);
    await page.see(readButton);
    await stage.session.stopBackground();
    await stage.session.toFront(page);
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    await articleHas(reader, short.ids);
    await stage.session.stopBackground();
    await stage.session.toFront(page);
    await reader.click('[data-testid="save"]');
    await stage.session.downloaded(/\.html$/);
  });

  describe('loaded anew while pages are open', () => {
    const orphans = async (page: Page) =>
      page.evaluate(
        () => [...document.documentElement.children].filter(({ localName }) => /^epure/.test(localName)).length,
        null,
      );

    test('the old button goes away or works, and no page has an error', async () => {
      const page = await stage.open(`https://x.com/quaywriter/status/${short.focal}`);
      await page.see(readButton);
      const before = (await stage.session.errors()).length;
      await stage.session.reloadExtension();
      await settle(1_000);
      await stage.session.toFront(page);
      await page.click('[data-testid="AppTabBar_Home_Link"]');
      await settle(700);
      await page.back();
      await page.see('article[data-testid="tweet"]');
      await settle(700);
      if ((await orphans(page)) > 0) {
        await page.click(readButton);
        await articleHas(await stage.session.readerFrame(page), short.ids);
      }
      expect((await stage.session.errors()).slice(before)).toEqual([]);
    });

    test('a reader that is open leaves the page to its reader, without an error', async () => {
      const { page, reader } = await stage.read(`https://x.com/quaywriter/status/${short.focal}`);
      await articleHas(reader, short.ids);
      // What is still being loaded then has nowhere to come from.
      await settle(2_000);
      const before = (await stage.session.errors()).length;
      await stage.session.reloadExtension();
      await stage.session.toFront(page);
      await page.evaluate(() => window.dispatchEvent(new Event('scroll')), null);
      await expect.poll(() => stage.session.isCovered(page), { timeout: 5_000 }).toBe(false);
      await page.press('j');
      await settle(700);
      expect((await stage.session.errors()).slice(before)).toEqual([]);
    });

    test('an answer that the page receives then is handed on once at most', async () => {
      const page = await stage.open(`https://x.com/quaywriter/status/${short.focal}`);
      await page.see(readButton);
      await stage.session.reloadExtension();
      await settle(1_000);
      await stage.session.toFront(page);
      await page.evaluate(() => {
        const told: string[] = [];
        Object.assign(window, { __told: told });
        document.addEventListener('epure:answer', (event) => told.push(String((event as CustomEvent).detail)));
      }, null);
      await page.click('[data-testid="AppTabBar_Home_Link"]');
      await settle(1_000);
      const told = await page.evaluate(() => (window as unknown as { __told: string[] }).__told, null);
      expect(told.length).toBeGreaterThan(0);
      expect(new Set(told).size).toBe(told.length);
    });

    test('after a reload of the page all is well', async () => {
      const page = await stage.open(`https://x.com/quaywriter/status/${short.focal}`);
      await page.see(readButton);
      await stage.session.reloadExtension();
      await settle(500);
      await stage.session.toFront(page);
      await page.reload();
      await page.click(readButton);
      await articleHas(await stage.session.readerFrame(page), short.ids);
    });
  });
});
