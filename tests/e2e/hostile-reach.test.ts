import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type Page } from '../browsers';
import { builtExtension } from '../browsers/built-extension';
import { otherPackHost } from '../played/pack-host';
import { pagedConversation, syntheticPosts, tweetDetail, wireTweet } from '../wire';
import { articleHas } from './collecting';
import { readButton, setStage, settle } from './stage';

const paged = pagedConversation({ posts: syntheticPosts(12), size: 20 });
const address = `https://x.com/quaywriter/status/${paged.focal}`;
const elsewhere = `${otherPackHost}/hostile.html`;
const secret = 'Nobody but the reader sees this comment.';

/** Runs in the page: tries every way to a frame, a message and a store that is not the page's own. */
function spy(secretWords: string): string[] {
  const found: string[] = [];
  const attempt = (name: string, work: () => unknown) => {
    try {
      const got = work();
      if (String(got).includes(secretWords)) found.push(name);
      return got;
    } catch {
      // Refused, as it should be.
      return null;
    }
  };
  attempt('markup', () => document.documentElement.outerHTML);
  for (let at = 0; at < window.length; at += 1) {
    attempt('frame', () => window[at]?.document.documentElement.outerHTML && found.push('frame document'));
  }
  for (const host of document.querySelectorAll('epure-reader, epure-offer')) {
    if (host.shadowRoot) found.push('open shadow root');
  }
  for (const frame of document.querySelectorAll('iframe')) {
    attempt(
      'iframe',
      () => frame.contentDocument && frame.src.includes('-extension:') && found.push('iframe document'),
    );
  }
  const seen = (window as unknown as { seen?: string[] }).seen ?? [];
  attempt('messages and events', () => seen.join('\n'));
  attempt('storage', () => JSON.stringify({ ...localStorage, ...sessionStorage }));
  attempt('resource timing', () => {
    const names = performance.getEntries().map(({ name }) => name);
    if (names.some((name) => /^(?:chrome|moz)-extension:/.test(name)))
      found.push('an extension’s address in the timings');
    return names.join('\n');
  });
  return found;
}

/** Runs in the page: what a page can load of an extension whose address it knows, as picture, script, frame or by fetch. */
async function probe({ origin, paths }: { origin: string; paths: string[] }): Promise<string[]> {
  const reached: string[] = [];
  const load = (tag: 'img' | 'script' | 'link', path: string) =>
    new Promise<void>((resolve) => {
      const element = document.createElement(tag);
      element.addEventListener('load', () => {
        reached.push(`${tag} ${path}`);
        resolve();
      });
      element.addEventListener('error', () => resolve());
      if (element instanceof HTMLLinkElement) {
        element.rel = 'stylesheet';
        element.href = `${origin}/${path}`;
      } else element.src = `${origin}/${path}`;
      document.body.append(element);
      setTimeout(resolve, 2_000);
    });
  for (const path of paths) {
    const answer = await fetch(`${origin}/${path}`).catch(() => null);
    if (answer?.ok) reached.push(`fetch ${path}`);
    if (path.endsWith('.png')) await load('img', path);
    if (path.endsWith('.js')) await load('script', path);
    if (path.endsWith('.css')) await load('link', path);
  }
  return reached;
}

const listens = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    window.addEventListener('message', (event) => seen.push(JSON.stringify(event.data)), true);
    const send = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function dispatchEvent(event) {
      if (event instanceof CustomEvent) seen.push(JSON.stringify(event.detail));
      return send.call(this, event);
    };
  }, null);

describe.each(browserNames)('%s: a hostile page', (browser) => {
  const stage = setStage(browser, (web) => {
    putDemo(web);
    web.x.showConversation(paged);
    web.packs.put(elsewhere, { body: '<!doctype html><title>Elsewhere</title><body><p>A page.' });
  });

  /** The extension's address, which a page does not get to know; here it is given away. */
  const origin = async () => {
    const library = await stage.session.extensionPage('library.html');
    const base = await library.evaluate(() => location.origin, null);
    await library.close();
    return base;
  };

  test('cannot read the article’s notes and comments, nor the library', async () => {
    const page = await stage.open(demo.thread);
    await page.see(readButton);
    await listens(page);
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    await reader.see('[data-testid="title"]');
    await reader.see('[data-testid="note"]');
    await settle(500);
    await reader.select('.article-body p', 'A loan guarantee is a promise made to a lender.');
    await reader.click('[data-testid="highlight-comment"]');
    await reader.type('[data-testid="comment"]', secret);
    await reader.click('[data-testid="comment-save"]');
    await reader.see('button.highlight-edit');
    // The bar is drawn anew meanwhile; the key does the same.
    await page.press('s');
    await settle(1_500);
    expect(await page.evaluate(spy, secret)).toEqual([]);
    const bases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''), null);
    expect(bases.filter((name) => name.includes('epure'))).toEqual([]);
  });

  test('that frames the reader by itself gets neither an article nor a copy of the library', async () => {
    const base = await origin();
    const library = await stage.session.extensionPage('library.html');
    await library.click('[data-testid="copy-open"]');
    const copy = await stage.session.tab('copy=');
    await copy.see('[data-testid="title"]');
    const href = await copy.evaluate(() => location.pathname + location.search, null);
    await copy.close();
    const page = await stage.open('https://x.com/home');
    for (const path of ['/reader.html', href]) {
      await page.evaluate(() => document.querySelector('iframe[data-own]')?.remove(), null);
      await expect.poll(() => stage.session.hasFrame(page, 'reader.html')).toBe(false);
      await page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.dataset.own = '';
        frame.style.cssText = 'position: fixed; inset: 0; width: 600px; height: 500px; z-index: 9';
        frame.src = src;
        document.body.append(frame);
      }, base + path);
      const reader = await stage.session.readerFrame(page);
      await reader.see('[data-testid="state"]');
      expect(await reader.count('[data-testid="title"], [data-testid="note"], button.highlight-edit')).toBe(0);
    }
  });

  test('finds nothing of the extension to load, even when it knows its address', async () => {
    const base = await origin();
    const paths = readdirSync(builtExtension(browser), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:png|css|json)$|background\.js$|content-scripts\/.*\.js$/.test(path))
      .map((path) => path.replaceAll('\\', '/'));
    expect(paths.length).toBeGreaterThan(10);
    for (const place of ['https://x.com/home', elsewhere]) {
      const page = await stage.open(place);
      expect(await page.evaluate(probe, { origin: base, paths }), place).toEqual([]);
      expect(await page.evaluate(spy, 'no such words'), place).toEqual([]);
      expect(await page.count('epure-read, epure-reader, epure-offer'), place).toBe(0);
      await page.close();
    }
  });

  test('elsewhere cannot put any page of the extension into a frame', async () => {
    const base = await origin();
    const page = await stage.open(elsewhere);
    await page.evaluate((from) => {
      for (const name of ['reader', 'offer', 'library', 'options', 'consent']) {
        const frame = document.createElement('iframe');
        frame.src = `${from}/${name}.html`;
        document.body.append(frame);
      }
    }, base);
    await settle(1_500);
    const shown = async (name: 'reader.html' | 'offer.html') => {
      if (!(await stage.session.hasFrame(page, name))) return 0;
      const frame = name === 'reader.html' ? stage.session.readerFrame(page) : stage.session.offerFrame(page);
      return (await frame).count('button, [data-testid]').catch(() => 0);
    };
    expect([await shown('reader.html'), await shown('offer.html')]).toEqual([0, 0]);
  });

  test('cannot speak to the extension', async () => {
    const base = await origin();
    const page = await stage.open(address);
    await page.see(readButton);
    const spoken = await page.evaluate(async (from) => {
      const { chrome, browser } = window as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } } | undefined
      >;
      const send = (browser ?? chrome)?.runtime?.sendMessage as
        | ((id: string, data: unknown) => Promise<unknown>)
        | undefined;
      const id = new URL(from).host;
      const ways = ['listCopies', 'saveCopy', 'openOnX', 'toggle', 'pull', 'openLibrary', 'deliver', 'errand'];
      for (const epure of ways) {
        window.postMessage({ epure, data: { postId: '20' } }, '*');
        document.dispatchEvent(new CustomEvent('epure', { detail: { epure } }));
      }
      const answers = await Promise.all(ways.map((epure) => send?.(id, { epure, data: {} }).catch(() => null) ?? null));
      return answers.filter((answer) => answer !== null && answer !== undefined).length;
    }, base);
    await settle(700);
    expect(spoken).toBe(0);
    expect(await stage.session.hasFrame(page, 'reader.html')).toBe(false);
    expect(await page.count(readButton)).toBe(1);
  });

  test('cannot make the extension ask an address of its choosing', async () => {
    const evil = 'https://evil.example';
    const id = '2073000000000000077';
    const forged = JSON.stringify(
      tweetDetail({
        focal: wireTweet({
          id,
          text: 'Words of a page. '.repeat(30),
          media: [{ id: '11' }, { id: '12', kind: 'video' }],
        }),
      }),
    ).replaceAll(/https:\/\/(?:pbs|video|abs)\.twimg\.com/g, evil);
    expect(forged).toContain(evil);
    const page = await stage.open('https://x.com/home');
    await page.evaluate(
      ({ body, to }) => {
        document.dispatchEvent(new CustomEvent('epure:answer', { detail: `TweetDetail 200  \n${body}` }));
        history.pushState(null, '', to);
      },
      { body: forged, to: `/claire_fixture/status/${id}` },
    );
    await settle(500);
    await stage.session.clickToolbar(page);
    const reader = await stage.session.readerFrame(page);
    await reader.see('[data-testid="title"]');
    expect(await reader.count('a[href^="https://evil.example"]')).toBeGreaterThan(0);
    await reader.click('[data-testid="save"]');
    await settle(1_500);
    expect(stage.web.server.requests.filter(({ host }) => host === 'evil.example')).toEqual([]);
  });

  test('sends ten thousand fake answers of a million characters: it stays responsive', async () => {
    const page = await stage.open(address);
    await page.see(readButton);
    const cost = await page.evaluate(() => {
      const body = `[${'{"a":[1,2]},'.repeat(83_000)}{}]`;
      const detail = `TweetDetail 200  \n${body}`;
      const time = (work: () => void) => {
        const start = performance.now();
        work();
        return performance.now() - start;
      };
      const once = time(() => {
        for (let at = 0; at < 20; at += 1) JSON.parse(body);
      });
      const all = time(() => {
        for (let at = 0; at < 10_000; at += 1) document.dispatchEvent(new CustomEvent('epure:answer', { detail }));
      });
      return all / (once * 500);
    }, null);
    // To parse them would cost the page itself 1.
    expect(cost).toBeLessThan(0.5);
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    await articleHas(reader, paged.ids);
    expect(await reader.text('[data-testid="drift"]')).toContain('longer than 16 million characters');
    await page.click('[data-testid="AppTabBar_Home_Link"]').catch(() => undefined);
  });
});
