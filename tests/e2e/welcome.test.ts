import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch, type Page, type Session } from '../browsers';
import { axeFindings } from '../browsers/axe';
import { builtExtension } from '../browsers/built-extension';
import { freshFolder } from '../browsers/downloads';
import { type PlayedWeb, playWeb } from '../played';

describe.each(browserNames)('%s: the first run', (browser) => {
  let web: PlayedWeb;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    web = await playWeb();
    session = await launch({ browser, extensionDir: builtExtension(browser), server: web.server, welcomes: true });
    page = await session.tab('/welcome.html');
  });

  afterAll(async () => {
    await session?.close();
    await web?.server.close();
    expect(web?.server.unexpected ?? []).toEqual([]);
  });

  test('one page opens by itself, with a thread as it comes and as it is read', async () => {
    await page.see('[data-testid="note"]');
    expect(await page.count('[data-testid="before"] > li')).toBe(6);
    expect(await page.text('[data-testid="after"] [data-testid="verdict"]')).toBe('Complete');
    expect(await page.count('[data-testid="note"]')).toBe(2);
    expect(await page.text('[data-testid="after"] mark')).toContain('public credit');
    expect(await page.text('[data-testid="welcome-key"]')).toContain('toolbar');
  });

  test('axe finds nothing, and nothing is wider than a narrow window', async () => {
    expect(await axeFindings(page)).toEqual([]);
    await page.resize(320, 700);
    await page.until('the narrow window', () => document.documentElement.scrollWidth <= 320, null);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('it leads to the options, and comes only once', async () => {
    await page.click('a[href="/options.html"]');
    await page.see('[data-testid="auto-open"]');
    await session.reloadExtension();
    const library = await session.extensionPage('library.html');
    await library.see('h1');
    await expect(session.tab('/welcome.html', 1_500)).rejects.toThrow('in vain');
    expect(await session.errors()).toEqual([]);
  });

  test('a browser that is opened again does not show it again', async () => {
    const profile = freshFolder(browser);
    const start = () =>
      launch({ browser, extensionDir: builtExtension(browser), server: web.server, welcomes: true, profile });
    const first = await start();
    await first.tab('/welcome.html');
    await first.close();
    const second = await start();
    await expect(second.tab('/welcome.html', 1_500)).rejects.toThrow('in vain');
    await second.close();
  });
});
