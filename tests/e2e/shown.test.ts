import { describe, expect, test } from 'vitest';
import { browserNames, type Page } from '../browsers';
import type { PlayedWeb } from '../played';
import { dateAt, idAt, threadOf } from '../pull/cases';
import { tweetDetail, userTweets } from '../wire';
import { articleHas, verdictOf } from './collecting';
import { readButton, setStage, settle } from './stage';

const posts = threadOf(['One, as observed.', 'Two, as observed.', 'Three, which came another way.', 'Four, the last.']);
const ids = posts.map(({ rest_id }) => rest_id);
const [one, two, three, four] = posts;
const address = `https://x.com/claire_fixture/status/${ids[0]}`;

function put({ x }: PlayedWeb): void {
  x.show(tweetDetail({ focal: one, thread: [two], cursors: ['Bottom'] }), [idAt(0)]);
  // On the thread's own page X leaves the last two posts out; the home timeline has them.
  x.showTimeline('HomeTimeline', userTweets([[three, four]]));
}

/** Has X's page draw another post under its last one, as it does with what it kept from before. */
const draw = (page: Page, id: string, text: string) =>
  page.evaluate(
    ({ id, text, time }) => {
      const cells = [...document.querySelectorAll('[data-testid="cellInnerDiv"]:has(article[data-testid="tweet"])')];
      const last = cells.at(-1);
      const copy = last?.cloneNode(true);
      if (!last || !(copy instanceof HTMLElement)) throw new Error('no post is drawn');
      const link = copy.querySelector('a:has(> time)');
      link?.setAttribute('href', `/claire_fixture/status/${id}`);
      link?.querySelector('time')?.setAttribute('datetime', time);
      const words = copy.querySelector('[data-testid="tweetText"]');
      if (words) words.textContent = text;
      last.after(copy);
    },
    { id, text, time: dateAt(2) },
  );

describe.each(browserNames)('%s: what X’s page shows and did not receive while Épure looked', (browser) => {
  const stage = setStage(browser, put);

  test('is merged with what it received, and the article says where it is from', async () => {
    const page = await stage.open(address);
    await page.see(readButton);
    await draw(page, ids[2] ?? '', 'Three, which came another way.');
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    await articleHas(reader, ids.slice(0, 3));
    expect(await reader.text('.article-body')).toContain('Three, which came another way.');
    expect(await verdictOf(reader)).not.toBe('complete');
    expect(await reader.text('[data-testid="colophon"]')).toContain('page showed');
  });

  test('is the article where nothing was received: the extension came after the page', async () => {
    const page = await stage.open(address);
    await page.see(readButton);
    await stage.session.reloadExtension();
    await settle(1_500);
    await stage.session.toFront(page);
    await stage.session.clickToolbar(page);
    const reader = await stage.session.readerFrame(page);
    await articleHas(reader, ids.slice(0, 2));
    expect(await reader.text('.article-body')).toContain('Two, as observed.');
    expect(await verdictOf(reader)).toBe('unknown');
    expect(await reader.text('[data-testid="verdict"]')).toContain('what X’s page showed');
  });

  test('on another page of the same tab, seen before, counts too', async () => {
    const page = await stage.open('https://x.com/home');
    await page.see('article[data-testid="tweet"]');
    await page.evaluate((path) => {
      const link = document.querySelector('a:has(> time)');
      link?.setAttribute('href', path);
      if (link instanceof HTMLElement) link.click();
    }, new URL(address).pathname);
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    await articleHas(reader, ids);
  });
});
