import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type Page } from '../browsers';
import { capture, haveCaptures } from '../captures';
import { readButton, setStage, settle } from './stage';

const [first = '', second = ''] = demo.threadIds;
const sameThread = [
  'twscrape/2023-04-TweetDetail.json',
  'twscrape/2024-02-TweetDetail.json',
  'twscrape/2025-03-TweetDetail.json',
  'twscrape/2026-05-TweetDetail.json',
  'twscrape/2026-08-TweetDetail.json',
];
const sameThreadIds = ['1649191520250245121', '1649191521323995138', '1649191522485817345', '1649191523697979392'];

const hasButton = async (page: Page) => (await page.count(readButton)) > 0;
const follow = (page: Page, href: string) => page.click(`a[href="${href}"]`);

describe.each(browserNames)('%s: on X', (browser) => {
  const stage = setStage(browser, putDemo);

  test.each(['thread', 'long', 'article'] as const)('Read stands on a %s', async (kind) => {
    const { reader } = await stage.read(demo[kind]);
    await reader.see('[data-testid="title"]');
    expect(await reader.count('[data-testid="section"]')).toBeGreaterThan(0);
  });

  test('Read does not stand on a short post', async () => {
    const page = await stage.open(demo.short);
    await page.see('article[data-testid="tweet"]');
    await settle();
    expect(await hasButton(page)).toBe(false);
  });

  test('Read follows in-page navigation, forth and back', async () => {
    const page = await stage.open('https://x.com/home');
    await page.see('article[data-testid="tweet"]');
    await settle();
    expect(await hasButton(page)).toBe(false);

    await follow(page, new URL(demo.long).pathname);
    await page.see(readButton);
    await page.back();
    await page.gone(readButton);

    await follow(page, new URL(demo.short).pathname);
    await page.see('article[data-testid="tweet"]');
    await settle();
    expect(await hasButton(page)).toBe(false);
  });

  test('the posts that a page kept from before are read after going back to it', async () => {
    const page = await stage.open(demo.thread);
    await page.see(readButton);
    await follow(page, '/home');
    await page.gone(readButton);
    await page.back();
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    expect(await reader.text('.article-body')).toContain('There has been a lot of noise this week');
  });

  test.each(['xhr', 'fetch'] as const)('the posts are observed when the page asks by %s', async (via) => {
    stage.web.x.via = via;
    const { reader } = await stage.read(demo.thread);
    expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).toBe('complete');
  });

  test('a thread opened at its second post is read from its first', async () => {
    const { reader } = await stage.read(demo.thread.replace(first, second));
    expect(await reader.text('.article-body')).toContain('There has been a lot of noise this week');
  });

  test('the reader stays when X writes the address of the same post anew', async () => {
    const { page } = await stage.read(`https://x.com/i/status/${first}`);
    await page.evaluate((path) => history.replaceState(null, '', path), new URL(demo.thread).pathname);
    await settle();
    expect(await stage.session.isCovered(page)).toBe(true);
  });

  test('twitter.com is X as well', async () => {
    const { reader } = await stage.read(demo.thread.replace('x.com', 'twitter.com'));
    await reader.see('[data-testid="title"]');
  });

  test.each(['clickToolbar', 'pressShortcut'] as const)('%s does the same as Read', async (way) => {
    const page = await stage.open(demo.thread);
    await page.see(readButton);
    await stage.session[way](page);
    const reader = await stage.session.readerFrame(page);
    await reader.see('[data-testid="title"]');
    expect(await stage.session.isCovered(page)).toBe(true);
    await stage.session[way](page);
    await page.until(
      'the page to be back',
      () => !document.elementFromPoint(300, 300)?.localName.startsWith('epure'),
      null,
    );
  });

  test('no request to X is ours', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="title"]');
    await settle();
    const { requests } = stage.web.server;
    const toX = requests.filter(({ host }) => /(^|\.)(x|twitter)\.com$/.test(host));
    const notThePages = toX.filter(
      ({ path, headers }) => path.startsWith('/i/api/') && headers['x-client-transaction-id'] !== 'played',
    );
    expect(notThePages).toEqual([]);
    expect(requests.filter(({ headers }) => /-extension:/.test(headers.origin ?? ''))).toEqual([]);
  });

  test.skipIf(!haveCaptures)('a real thread, captured five times, is four posts each time', async () => {
    for (const path of sameThread) {
      stage.web.x.show(capture(path), sameThreadIds);
      const { page, reader } = await stage.read(`https://x.com/XDevelopers/status/${sameThreadIds[0]}`);
      await reader.see('[data-testid="title"]');
      expect(await reader.attributes('[data-permalink]', 'data-permalink'), path).toEqual(sameThreadIds);
      await page.close();
    }
  });
});
