import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type Page } from '../browsers';
import { waitFor } from '../browsers/wait';
import { pagedConversation, syntheticPosts } from '../wire';
import { readButton, setStage } from './stage';

declare const chrome: {
  tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
  action: {
    getBadgeText(of: { tabId?: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
};

/** Runs in an extension page: what stands on the button of the tab of X. */
async function onButton() {
  const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
  if (!tab) return null;
  const of = { tabId: tab.id };
  return { text: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
}

describe.each(browserNames)('%s: the button on the toolbar', (browser) => {
  const stage = setStage(browser, putDemo);

  const says = (options: Page, text: string) =>
    waitFor(`"${text}" on the button`, async () => {
      const now = await options.evaluate(onButton, null);
      return now?.text === text ? now.title : null;
    });

  test('says that a thread was found, in a sign and in words, and nothing of a page that has none', async () => {
    const options = await stage.session.extensionPage('options.html');
    const page = await stage.open(demo.thread);
    await page.see(readButton);
    expect(await says(options, '✓')).toMatch(/^A thread/);
    await page.goto(stage.web.x.showConversation(pagedConversation({ posts: syntheticPosts(30), size: 10 })));
    await page.see(readButton);
    expect(await says(options, '…')).toMatch(/^Part of a thread/);
    await page.goto(demo.short);
    await page.see('[data-testid="tweetText"]');
    expect(await says(options, '')).toBe('Read this thread, or open the library');
    await options.close();
  });

  test('reads a thread and leaves it; elsewhere it opens the library', async () => {
    const page = await stage.open(demo.thread);
    await page.see(readButton);
    await stage.session.clickToolbar(page);
    await (await stage.session.readerFrame(page)).see('[data-testid="title"]');
    await stage.session.clickToolbar(page);
    await page.until('the page again', () => document.activeElement?.localName !== 'epure-reader', null);
    await page.goto('https://x.com/home');
    await stage.session.clickToolbar(page);
    const library = await stage.session.tab('/library.html');
    await library.see('h1');
    await library.close();
  });

  test('the menu of a link to a post reads it', async () => {
    const page = await stage.open('https://x.com/home');
    const link = `article a[href$="${new URL(demo.long).pathname}"]`;
    await page.see(link);
    await stage.session.chooseInMenu(page, link);
    const opened = await stage.session.tab('/status/');
    const reader = await stage.session.readerFrame(opened);
    await reader.see('[data-testid="title"]');
    await opened.close();
  });

  test('says that a backup is due after a copy was saved, until there is one', async () => {
    const options = await stage.session.extensionPage('options.html');
    const dueIs = (text: string) =>
      waitFor(`"${text}" on every button`, async () =>
        (await options.evaluate(() => chrome.action.getBadgeText({}), null)) === text ? true : null,
      );
    await options.click('[data-testid="backup-auto"]');
    await dueIs('');
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    await reader.click('[data-testid="save"]');
    await dueIs('!');
    await stage.session.toFront(options);
    await options.click('[data-testid="backup-download"]');
    await options.see('[data-testid="backup-said"][data-state="written"]');
    await dueIs('');
    await options.close();
  });
});
