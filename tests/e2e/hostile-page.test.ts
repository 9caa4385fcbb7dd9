import { describe, expect, test } from 'vitest';
import { browserNames, type Page } from '../browsers';
import { pagedConversation, syntheticPosts } from '../wire';
import { articleHas } from './collecting';
import { readButton, setStage, settle } from './stage';

const paged = pagedConversation({ posts: syntheticPosts(12), size: 20 });
const address = `https://x.com/quaywriter/status/${paged.focal}`;

const lies = [
  'fifty megabytes in one text',
  'fifty megabytes of small objects',
  'fifteen megabytes in one text',
  'fifteen megabytes of small objects',
  'a million open brackets',
  'objects a hundred thousand deep',
  'keys of the prototype',
  'a circle',
  'an answer that is not one',
] as const;

/**
 * Runs in the page: sends a lie just as the observer hands on an answer, and gives how long that kept the page from
 * everything else, over `JSON.parse` of the same text by the page itself; 0 when there is nothing to parse.
 */
function lie(name: (typeof lies)[number]): number {
  const head = 'TweetDetail 200  \n';
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const made = {
    'fifty megabytes in one text': () => `{"data":"${'x'.repeat(50_000_000)}"}`,
    'fifty megabytes of small objects': () => `[${'{"a":[1,2]},'.repeat(4_200_000)}{}]`,
    'fifteen megabytes in one text': () => `{"data":"${'x'.repeat(15_000_000)}"}`,
    'fifteen megabytes of small objects': () => `[${'{"a":[1,2]},'.repeat(1_250_000)}{}]`,
    'a million open brackets': () => '['.repeat(1_000_000),
    'objects a hundred thousand deep': () => `${'{"data":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    'keys of the prototype': () =>
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"data":{"__proto__":{"instructions":[]}}}',
    'a circle': () => circle,
    'an answer that is not one': () => '<html>',
  }[name]();
  const once = (work: () => void) => {
    const start = performance.now();
    try {
      work();
    } catch {
      // What the page itself cannot parse is timed all the same.
    }
    return performance.now() - start;
  };
  // The best of three: a busy machine has slow moments, and no fast ones.
  const time = (work: () => void) => Math.min(once(work), once(work), once(work));
  const detail = typeof made === 'string' ? head + made : made;
  const sent = time(() => document.dispatchEvent(new CustomEvent('epure:answer', { detail })));
  return typeof made === 'string' && made.length > 1_000_000 ? sent / time(() => JSON.parse(made)) : 0;
}

const isPolluted = (page: Page) => page.evaluate(() => 'polluted' in {}, null);

describe.each(browserNames)('%s: a hostile page', (browser) => {
  const stage = setStage(browser, ({ x }) => void x.showConversation(paged));

  test.each(lies)('sends %s: it stays responsive, and the thread is read as before', async (name) => {
    const page = await stage.open(address);
    await page.see(readButton);
    const before = (await stage.session.errors()).length;
    const cost = await page.evaluate(lie, name);
    // What is too long is dropped unread; the rest costs no more than a few times its parsing.
    expect(cost).toBeLessThan(name.startsWith('fifty') ? 1 : 5);
    await settle(300);
    expect(await isPolluted(page)).toBe(false);
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    await articleHas(reader, paged.ids);
    if (name.startsWith('fifty')) await reader.see('[data-testid="drift"]');
    const told = (await reader.count('[data-testid="drift"]')) > 0 ? await reader.text('[data-testid="drift"]') : '';
    expect(told.includes('longer than 16 million characters, and was left out')).toBe(name.startsWith('fifty'));
    expect((await stage.session.errors()).slice(before)).toEqual([]);
  });

  test('floods the extension with answers: the page can still be read and left', async () => {
    const page = await stage.open(address);
    await page.see(readButton);
    await page.evaluate(() => {
      for (let at = 0; at < 5_000; at += 1) {
        const detail = `TweetDetail 200  \n{"data":{"tweetResult":{"result":{"rest_id":"${at + 1}"}}}}`;
        document.dispatchEvent(new CustomEvent('epure:answer', { detail }));
      }
    }, null);
    await page.click('[data-testid="AppTabBar_Home_Link"]');
    await page.until('the way home', () => location.pathname === '/home', null, 5_000);
  });

  test('that lies before it has shown a post: the reader says what is wrong', async () => {
    const page = await stage.open('https://x.com/home');
    await page.evaluate(() => {
      const detail = 'TweetDetail 200  \n{"data":{"threaded_conversation_with_injections_v2":{"instructions":"none"}}}';
      document.dispatchEvent(new CustomEvent('epure:answer', { detail }));
      history.pushState(null, '', '/someone/status/2073000000000000099');
    }, null);
    await settle(500);
    await stage.session.clickToolbar(page);
    const reader = await stage.session.readerFrame(page);
    expect(await reader.attribute('[data-testid="state"]', 'data-why')).toBeTruthy();
  });
});
