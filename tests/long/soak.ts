import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launch, type Page, type Session } from '../browsers';
import { builtExtension } from '../browsers/built-extension';
import { readButton } from '../e2e/stage';
import { type PlayedWeb, playWeb } from '../played';
import { pagedConversation, syntheticPosts } from '../wire';

/** So often a thread is opened and closed in one tab; the first ones only warm the browser up. */
const rounds = 200;
const warmUp = 20;
const patience = { timeout: 15_000 };
/** Several threads, so that every round leaves one and comes to another. */
const threads = Array.from({ length: 4 }, (_, at) =>
  pagedConversation({ posts: syntheticPosts(12, { from: at * 1_000 }), size: 20 }),
);

/** Runs in the page, before and after: its elements as they are, our own button's place left out. */
function portrait(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('epure-read, epure-reader')) ours.remove();
  return copy.outerHTML;
}

/** Runs in the page: counts what is listened to on its window and document, from now on. */
function countListeners(): void {
  const counted = { added: 0, removed: 0 };
  Object.assign(window, { counted });
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isPage = (target: unknown) => target === window || target === document || target === document.documentElement;
  EventTarget.prototype.addEventListener = function add(...call: Parameters<typeof addEventListener>) {
    if (isPage(this)) counted.added += 1;
    return addEventListener.apply(this, call);
  };
  EventTarget.prototype.removeEventListener = function remove(...call: Parameters<typeof removeEventListener>) {
    if (isPage(this)) counted.removed += 1;
    return removeEventListener.apply(this, call);
  };
}

/** The test for one browser; each has a file, so that they run beside one another. */
export function soak(browser: BrowserName): void {
  describe(`${browser}: two hundred threads in one tab`, () => {
    const set = {} as { web: PlayedWeb; session: Session };

    beforeAll(async () => {
      set.web = await playWeb();
      for (const thread of threads) set.web.x.showConversation(thread);
      set.session = await launch({ browser, extensionDir: builtExtension(browser), server: set.web.server });
    });
    afterAll(async () => {
      await set.session.close();
      await set.web.server.close();
    });

    /** Opens the thread over the page, and goes on to the next without loading the page anew: the frame goes with it. */
    async function round(page: Page, at: number): Promise<void> {
      const { focal } = threads[at % threads.length] as (typeof threads)[number];
      const address = `/quaywriter/status/${focal}`;
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, address);
      await expect.poll(() => set.session.hasFrame(page, 'reader.html'), patience).toBe(false);
      await page.click(readButton);
      const reader = await set.session.readerFrame(page);
      await reader.see('.article-body');
      await reader.click('[data-testid="close"]');
      await expect.poll(() => set.session.isCovered(page), patience).toBe(false);
    }

    test('memory comes back, no listener is left, the page is as it was', async () => {
      const page = await set.session.open(`https://x.com/quaywriter/status/${threads[0]?.focal}`);
      await page.see(readButton);
      await page.evaluate(countListeners, null);
      for (let at = 0; at < warmUp; at += 1) await round(page, at);
      await round(page, 0);
      const before = { ...(await set.session.memory(page)), page: await page.evaluate(portrait, null) };
      const listeners = () =>
        page.evaluate(() => (window as unknown as { counted: { added: number; removed: number } }).counted, null);
      const heard = await listeners();
      for (let at = warmUp + 1; at < rounds; at += 1) await round(page, at);
      await round(page, 0);
      const after = { ...(await set.session.memory(page)), page: await page.evaluate(portrait, null) };
      const heardAfter = await listeners();
      console.log(`${browser}: ${JSON.stringify({ ...before, page: 0 })} → ${JSON.stringify({ ...after, page: 0 })}`);
      expect(after.bytes / before.bytes).toBeLessThan(1.2);
      // One or two may wait for their collection; a leak would be one for each round.
      expect(after.documents).toBeLessThanOrEqual(before.documents + 2);
      expect(heardAfter.added - heardAfter.removed).toBe(heard.added - heard.removed);
      expect(after.page).toBe(before.page);
    }, 500_000);
  });
}
