import { join } from 'node:path';
import { launch, type Page, type Session } from '../../tests/browsers';
import { playWeb } from '../../tests/played';
import { copyOf, keep } from './kept-copy';
import { median, report } from './ratio';

const [few, many] = [100, 5000];
const marked = 500;
const runs = 5;
/** What a frame may take before somebody who types or scrolls feels it, in milliseconds. */
const frameBudget = 50;

/**
 * In Chromium: opening a kept copy of 5,000 posts with 500 highlights, until its text is on the screen, over opening one of
 * 100 posts; then how long it blocks at most while one reads in it.
 */
export async function benchLongThread(): Promise<string[]> {
  const web = await playWeb();
  const extensionDir = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
  const session = await launch({ browser: 'chromium', extensionDir, server: web.server, lang: 'en' });
  try {
    await keep(session, copyOf(few, 'few', 0));
    await keep(session, copyOf(many, 'many', 0, marked));
    const [short, long]: number[][] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      short?.push(await opening(session, 'few'));
      long?.push(await opening(session, 'many'));
    }
    const [shortMs, longMs] = [median(short ?? []), median(long ?? [])];
    const behind = `${longMs.toFixed(0)} ms over ${shortMs.toFixed(0)} ms, medians of ${runs}`;
    return [
      report(`opening ${many} posts over opening ${few}`, longMs / shortMs, 2, behind),
      ...(await blocked(session)),
    ];
  } finally {
    await session.close();
    await web.server.close();
  }
}

async function open(session: Session, id: string): Promise<Page> {
  const page = await session.extensionPage(`reader.html?copy=${id}`);
  await page.see('[data-testid="article"]', 60_000);
  return page;
}

/** The milliseconds from the page's beginning until its largest text was on the screen. */
async function opening(session: Session, id: string): Promise<number> {
  const page = await open(session, id);
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { element: Element | null })[];
          const text = entries.find(({ element }) => element?.closest('[data-testid=article]'));
          if (text) resolve(text.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
    null,
  );
  await page.close();
  return painted;
}

/** The longest task of each thing that a reader does in the long copy. */
async function blocked(session: Session): Promise<string[]> {
  const page = await open(session, 'many');
  await page.until('the whole article', () => !document.querySelector('[data-drawing]'), null, 120_000);
  const works: [string, () => Promise<void>][] = [
    ['toggling the theme', () => page.press('t')],
    ['highlighting', () => highlight(page)],
    ['typing in search', () => search(page)],
    ['scrolling', () => scroll(page)],
  ];
  const lines: string[] = [];
  for (const [what, work] of works) {
    const longest: number[] = [];
    for (let run = 0; run < runs; run += 1) longest.push(await longestTask(page, work));
    const ms = median(longest);
    const behind = `${ms.toFixed(0)} ms at most of ${frameBudget}, median of ${runs}`;
    lines.push(report(`${what}, ${many} posts and ${marked} highlights: blocks`, ms / frameBudget, 1, behind));
  }
  await page.close();
  return lines;
}

async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { benchTasks: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  }, null);
  await work();
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    return (window as unknown as { benchTasks: { longest: number } }).benchTasks.longest;
  }, null);
}

async function highlight(page: Page): Promise<void> {
  await page.evaluate(() => {
    const words = document.querySelector('.article-body p:not(:has(.called))')?.firstChild;
    if (words) getSelection()?.setBaseAndExtent(words, 0, words, 12);
  }, null);
  await page.press('h');
}

async function search(page: Page): Promise<void> {
  await page.press('/');
  await page.type('[data-testid="find"] input', 'harbour');
  await page.press('Escape');
}

async function scroll(page: Page): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await page.wheel(1_500);
}
