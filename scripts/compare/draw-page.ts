import { chromium } from 'playwright-core';
import { browserPath } from '../../tests/browsers/browser-path';
import { playWeb } from '../../tests/played';
import type { Page } from './pages';

/**
 * What X's page holds in a browser, as HTML, for each of the pages. The window is so high that X draws every post at once:
 * the other tools are compared on what they make of a page, not on what the page has not drawn yet.
 */
export async function drawPages(pages: readonly Page[]): Promise<Map<Page, { url: string; html: string }>> {
  const web = await playWeb();
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${web.server.port}`,
      '--ignore-certificate-errors',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const drawn = new Map<Page, { url: string; html: string }>();
  try {
    for (const page of pages) {
      web.x.show(page.response);
      const tab = await browser.newPage({ viewport: { width: 1280, height: 8_000 }, ignoreHTTPSErrors: true });
      const url = `https://x.com/claire_fixture/status/${page.focal}`;
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      const texts = tab.locator('[data-testid="tweetText"]');
      await texts.nth(page.posts.length - 1).waitFor();
      drawn.set(page, { url, html: await tab.content() });
      await tab.close();
    }
  } finally {
    await browser.close();
    await web.server.close();
  }
  return drawn;
}
