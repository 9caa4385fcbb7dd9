import { beforeEach, describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames } from '../browsers';
import type { PlayedWeb } from '../played';
import { type PlaceholderLang, placeholderLines } from '../played/placeholder-words';
import { setStage, settle } from './stage';

const [id = ''] = demo.threadIds;
const address = (name: string) => `https://twitter-thread.com/t/${name}`;

function put(web: PlayedWeb): void {
  putDemo(web);
  const { readers } = web;
  const stuck = { lang: 'en' as const, title: 'A thread', placeholder: {} };
  for (const lang of Object.keys(placeholderLines) as PlaceholderLang[]) {
    readers.put(`https://unrollnow.com/${lang}/${id}`, { ...stuck, lang });
  }
  readers.put(address('late'), { ...stuck, placeholder: { after: 1_000 }, original: demo.thread });
  readers.put(address('recovers'), {
    ...stuck,
    placeholder: { recovers: 2_500 },
    original: demo.thread,
    posts: ['Here.'],
  });
  readers.put(address('canonical'), { ...stuck, canonical: demo.thread });
  readers.put(address('meta'), { ...stuck, meta: { 'twitter:url': `https://twitter.com/maren_aldous/status/${id}` } });
  readers.put('https://twitter-thread.com/help', {
    lang: 'en',
    title: 'What does this message mean?',
    paragraphs: [
      'When you open a thread for the first time, our servers have to ask for every post of it, and that may take a while when many people do the same.',
      `Meanwhile the page says: “${placeholderLines.en.title}. ${placeholderLines.en.fetching} ${placeholderLines.en.wait}” and you can leave it open.`,
      'If the message is still there after ten minutes, write to us with the address of the page, and we will look at it by hand on the same day.',
    ],
  });
}

describe.each(browserNames)('%s: a stuck reader page', (browser) => {
  const stage = setStage(browser, put);

  test.each(Object.keys(placeholderLines))(
    'is recognised in %s, and the original opens as an article',
    async (lang) => {
      const { reader } = await stage.takeOffer(`https://unrollnow.com/${lang}/${id}`);
      await reader.see('[data-testid="title"]');
      expect(await reader.text('.article-body')).toContain('There has been a lot of noise this week');
    },
  );

  test.each(['late', 'canonical', 'meta'])('stands for a post that the page names (%s)', async (name) => {
    const { reader } = await stage.takeOffer(address(name));
    expect(await reader.text('.article-body')).toContain('There has been a lot of noise this week');
  });

  test('the offer leaves when the site recovers', async () => {
    const page = await stage.open(address('recovers'));
    await stage.session.offerFrame(page);
    await page.see('.content-tweet');
    await page.until('the offer to leave', () => !document.querySelector('epure-offer'), null);
  });

  test('the offer is a small frame at the edge, and leaves when it is declined', async () => {
    const page = await stage.open(demo.stuck);
    const offer = await stage.session.offerFrame(page);
    await offer.see('[data-testid="offer-read"]');
    expect(await stage.session.isCovered(page)).toBe(false);
    await offer.click('[data-testid="offer-dismiss"]');
    await page.until('the offer to leave', () => !document.querySelector('epure-offer'), null);
    await settle();
    expect(await stage.session.hasFrame(page, 'offer.html')).toBe(false);
  });

  test('another address in the same document is another page: the reader leaves, and the offer is made anew', async () => {
    const { page } = await stage.takeOffer(demo.stuck);
    expect(await stage.session.isCovered(page)).toBe(true);
    await page.evaluate(() => history.pushState(null, '', `${location.pathname}-2`), null);
    const offer = await stage.session.offerFrame(page);
    await offer.see('[data-testid="offer-read"]');
    expect(await stage.session.isCovered(page)).toBe(false);
  });

  test.each([demo.working, 'https://twitter-thread.com/help'])('nothing is offered on %s', async (working) => {
    const page = await stage.open(working);
    await settle(2_500);
    expect(await stage.session.hasFrame(page, 'offer.html')).toBe(false);
  });

  describe('with the setting to open by itself', () => {
    beforeEach(async () => {
      const options = await stage.session.extensionPage('options.html');
      await options.click('[data-testid="auto-open"]');
      await settle(300);
      await options.close();
    });

    test('the article opens without a question', async () => {
      const page = await stage.open(demo.stuck);
      const reader = await stage.session.readerFrame(page);
      await reader.see('[data-testid="title"]');
      expect(await stage.session.hasFrame(page, 'offer.html')).toBe(false);
    });
  });
});
