import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type Page, type View } from '../browsers';
import type { PlayedWeb } from '../played';
import { tweetDetail, wireTweet } from '../wire';
import { readButton, setStage, settle } from './stage';

const at = (id: string) => `https://x.com/maren_aldous/status/${id}`;
const ids = {
  cut: '2073000000000000001',
  strange: '2073000000000000002',
  userless: '2073000000000000003',
  huge: '2073000000000000006',
};

/** A thread in which one post has no user, and nothing in the others that would name one. */
function withoutUser(): unknown {
  const post = (id: string, text: string, before: string | null) =>
    wireTweet({
      id,
      text,
      replyTo: before ? { id: before, handle: 'claire_fixture' } : null,
      conversationId: ids.userless,
    });
  const second = post('2073000000000000004', 'Nobody wrote this.', ids.userless);
  const nobody = { ...second, core: {}, legacy: { ...second.legacy, user_id_str: undefined } };
  const third = post('2073000000000000005', 'And this one stands.', ids.userless);
  return tweetDetail({ focal: post(ids.userless, 'The first of three.', null), thread: [nobody, third] });
}

function put(web: PlayedWeb): void {
  putDemo(web);
  const { x, syndication, readers } = web;
  const whole = JSON.stringify(tweetDetail({ focal: wireTweet({ id: ids.cut, text: 'word '.repeat(200) }) }));
  x.show(whole.slice(0, whole.length / 2), [ids.cut]);
  x.show({ data: { something_new: { of: ['another', 'shape'] } } }, [ids.strange]);
  x.show(withoutUser(), [ids.userless]);
  const long = wireTweet({ id: ids.huge, text: 'word '.repeat(200) });
  x.show({ ...tweetDetail({ focal: long }), padding: 'x'.repeat(17_000_000) }, [ids.huge]);
  const stuck = { lang: 'en' as const, title: 'A thread', placeholder: {} };
  for (const [name, body] of Object.entries({ broken: '{"text": "cut o', shape: '{"hello": [1, 2, 3]}' })) {
    const id = `207300000000000001${name.length}`;
    syndication.set(id, { type: 'application/json', body });
    readers.put(`https://xunroll.com/${name}/${id}`, stuck);
  }
  syndication.bury('2073000000000000020');
  readers.put('https://xunroll.com/thread/2073000000000000020', stuck);
  readers.put('https://xunroll.com/thread/2073000000000000021', stuck);
  readers.put('https://xunroll.com/thread/99999999999999999999', stuck);
  readers.put('https://xunroll.com/thread/12', stuck);
}

/** What the failed reader says: what happened, what was kept, what to do. */
async function state(reader: View): Promise<{ why: string | null; sentences: number }> {
  await reader.see('[data-testid="state"]');
  const why = await reader.attribute('[data-testid="state"]', 'data-why');
  return { why, sentences: await reader.count('[data-testid="state"] h1, [data-testid="state"] p') };
}

async function readByToolbar(
  page: Page,
  session: { clickToolbar(page: Page): Promise<void>; readerFrame(page: Page): Promise<View> },
) {
  await settle(500);
  await session.clickToolbar(page);
  return session.readerFrame(page);
}

const watchErrors = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { __errors: seen });
    window.addEventListener('error', (event) => seen.push(event.message));
    window.addEventListener('unhandledrejection', (event) => seen.push(String(event.reason)));
  }, null);
const errorsOf = (page: Page) => page.evaluate(() => (window as unknown as { __errors: string[] }).__errors, null);

describe.each(browserNames)('%s: bad input', (browser) => {
  const stage = setStage(browser, put);

  test.each([
    ['a response cut off in the middle', ids.cut],
    ['an unknown shape', ids.strange],
  ])('%s gets a clear state on X, and no button', async (_, id) => {
    const page = await stage.open(at(id));
    await watchErrors(page);
    await settle();
    expect(await page.count(readButton)).toBe(0);
    const reader = await readByToolbar(page, stage.session);
    const { why, sentences } = await state(reader);
    expect(why).toBeTruthy();
    expect(sentences).toBe(3);
    expect(await errorsOf(page)).toEqual([]);
  });

  test('an answer too long to be read is told, and what the page shows of it is the article', async () => {
    const page = await stage.open(at(ids.huge));
    await watchErrors(page);
    await page.see('article[data-testid="tweet"]');
    const reader = await readByToolbar(page, stage.session);
    expect(await reader.text('[data-testid="drift"]')).toContain('longer than 16 million characters, and was left out');
    expect(await reader.count('[data-testid="drift-report"]')).toBe(0);
    expect(await reader.text('.article-body')).toContain('word word');
    expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).toBe('unknown');
    expect(await errorsOf(page)).toEqual([]);
  });

  test('a post without a user is read or reported, and the others are read', async () => {
    const { reader } = await stage.read(at(ids.userless));
    const status = await reader.attribute('[data-testid="verdict"]', 'data-status');
    const body = await reader.text('.article-body');
    expect(body).toContain('The first of three.');
    expect(body).toContain('And this one stands.');
    expect(body.includes('Nobody wrote this.') || status !== 'complete').toBe(true);
  });

  test.each([
    ['broken JSON', 'https://xunroll.com/broken/2073000000000000016'],
    ['a foreign shape', 'https://xunroll.com/shape/2073000000000000015'],
    ['a deleted post', 'https://xunroll.com/thread/2073000000000000020'],
    ['a post that is not there', 'https://xunroll.com/thread/2073000000000000021'],
    ['a number too large for an id', 'https://xunroll.com/thread/99999999999999999999'],
    ['a number too small for an id', 'https://xunroll.com/thread/12'],
  ])('%s behind a reader page without a text gets a clear state', async (_, address) => {
    const { page, reader } = await stage.takeOffer(address);
    const { why, sentences } = await state(reader);
    expect(why).toBeTruthy();
    expect(sentences).toBe(3);
    await reader.click('[data-testid="close"]');
    await expect.poll(() => stage.session.isCovered(page)).toBe(false);
  });

  test('a page that sends fake messages changes nothing and breaks nothing', async () => {
    const page = await stage.open('https://x.com/home');
    await watchErrors(page);
    await page.evaluate(() => {
      // The page listens in: whatever the observer sends as an event, it learns the name of, and sends lies under it.
      const send = EventTarget.prototype.dispatchEvent;
      const names = new Set<string>();
      EventTarget.prototype.dispatchEvent = function dispatchEvent(event) {
        if (event instanceof CustomEvent) names.add(event.type);
        return send.call(this, event);
      };
      Object.assign(window, {
        __lie: () => {
          const lies = [
            null,
            7,
            'x',
            {},
            '{"data":',
            'TweetDetail\n{"data":',
            `TweetDetail\n${'['.repeat(20_000)}`,
            'TweetDetail\n{"data":{"a":1}}',
            [1, 2],
          ];
          for (const detail of lies) {
            window.postMessage(detail, '*');
            for (const name of names)
              for (const target of [document, window]) send.call(target, new CustomEvent(name, { detail }));
          }
          return names.size;
        },
      });
    }, null);
    await page.click(`a[href="${new URL(demo.long).pathname}"]`);
    await page.see(readButton);
    await page.evaluate(() => (window as unknown as { __lie(): number }).__lie(), null);
    await settle(500);
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    expect(await reader.text('.article-body')).toContain('Three things I look for');
    expect(await errorsOf(page)).toEqual([]);
  });

  test("a message from the page's own frame world cannot make the extension open or save anything", async () => {
    const page = await stage.open(demo.stuck);
    await stage.session.offerFrame(page);
    await page.evaluate(() => {
      for (const type of ['acceptOffer', 'pull', 'saveCopy', 'openOnX'])
        window.postMessage({ type, data: {}, id: 1 }, '*');
    }, null);
    await settle(700);
    expect(await stage.session.hasFrame(page, 'reader.html')).toBe(false);
  });
});
