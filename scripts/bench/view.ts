import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportCopy, read } from '../../pipeline';
import { makeCopy } from '../../pipeline/copy';
import { readJsonFile } from '../../pipeline/pull/from-file';
import { english } from '../../pipeline/words';
import { launch, type Session, type View } from '../../tests/browsers';
import { playWeb } from '../../tests/played';
import { syntheticThread } from '../../tests/wire/synthetic';
import { shippedMatcher } from '../shipped-matcher';
import { median, report } from './ratio';

const posts = 100;
const runs = 7;

/** In Chromium: from the click to the article painted, over opening the saved HTML of the same article. */
export async function benchView(): Promise<string[]> {
  const response = syntheticThread(posts);
  const { url, html } = await savedHtml(response);
  const web = await playWeb();
  web.x.show(response);
  const extensionDir = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
  const session = await launch({ browser: 'chromium', extensionDir, server: web.server, lang: 'en' });
  try {
    const clicks: number[] = [];
    const openings: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      clicks.push(await clickToArticle(session, url));
      openings.push(await openHtml(session, html));
    }
    const behind = `${median(clicks).toFixed(0)} ms over ${median(openings).toFixed(0)} ms, medians of ${runs}`;
    return [
      report(`click to article over opening its HTML, ${posts} posts`, median(clicks) / median(openings), 2, behind),
    ];
  } finally {
    await session.close();
    await web.server.close();
  }
}

async function savedHtml(response: string): Promise<{ url: string; html: string }> {
  const thread = readJsonFile(response, { id: null, now: new Date().toISOString() });
  if (!thread.ok) throw new Error(thread.detail);
  const reading = read(thread.value, { matcher: shippedMatcher(), noteLang: 'en', cleaning: { off: [] } });
  const copy = makeCopy({ ...reading, highlights: [], assets: {} }, null);
  const stylesheet = readFileSync(new URL('../../assets/styles/article.css', import.meta.url), 'utf8');
  const file = join(mkdtempSync(join(tmpdir(), 'epure-bench-')), 'article.html');
  const style = { articleStyle: stylesheet, bookStyle: '' };
  writeFileSync(file, (await exportCopy(copy, 'html', { words: english, ...style })).body);
  return { url: thread.value.url, html: `file://${file}` };
}

async function clickToArticle(session: Session, url: string): Promise<number> {
  const page = await session.open(url);
  await page.see('epure-read >>> button');
  const clicked = await page.evaluate(() => {
    document.querySelector('epure-read')?.shadowRoot?.querySelector('button')?.click();
    return Date.now();
  }, null);
  const reader = await session.readerFrame(page);
  await reader.see('[data-testid=article]');
  const { origin, painted } = await paintedAt(reader);
  await page.close();
  return origin + painted - clicked;
}

async function openHtml(session: Session, html: string): Promise<number> {
  const page = await session.open(html);
  const { painted } = await paintedAt(page);
  await page.close();
  return painted;
}

/** When the article's largest text came onto the screen, in milliseconds after its document's beginning. */
function paintedAt(view: View): Promise<{ origin: number; painted: number }> {
  return view.evaluate(
    () =>
      new Promise<{ origin: number; painted: number }>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { element: Element | null })[];
          const text = entries.find(({ element }) => element?.closest('[data-testid=article]'));
          if (text) resolve({ origin: performance.timeOrigin, painted: text.startTime });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
    null,
  );
}
