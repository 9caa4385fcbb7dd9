import { launch, type Page, type Session } from '../../tests/browsers';
import { builtExtension } from '../../tests/browsers/built-extension';
import { playWeb } from '../../tests/played';
import { pagedConversation, syntheticPosts } from '../../tests/wire';
import { median, report } from './ratio';

const posts = 500;
const runs = 3;

/** In Chromium: from the press on Read to a long thread collected, over a script that does nothing but scroll through it and press X's button. */
export async function benchCollecting(): Promise<string[]> {
  const web = await playWeb();
  const address = web.x.showConversation(pagedConversation({ posts: syntheticPosts(posts), size: 20 }));
  const session = await launch({ browser: 'chromium', extensionDir: builtExtension('chromium'), server: web.server });
  try {
    const collections: number[] = [];
    const walks: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      // The played X counts requests as X does; each run has its own quarter of an hour.
      web.x.limit(150, Math.ceil(Date.now() / 1_000) + 900);
      walks.push(await scrollThrough(session, address));
      collections.push(await collect(session, address));
    }
    const behind = `${median(collections).toFixed(0)} ms over ${median(walks).toFixed(0)} ms, medians of ${runs}`;
    return [report(`collecting over scrolling, ${posts} posts`, median(collections) / median(walks), 1.3, behind)];
  } finally {
    await session.close();
    await web.server.close();
  }
}

async function collect(session: Session, address: string): Promise<number> {
  const page = await session.open(address);
  await page.see('epure-read >>> button');
  const start = performance.now();
  await page.click('epure-read >>> button');
  const reader = await session.readerFrame(page);
  await reader.see('[data-testid="collecting"]');
  await reader.gone('[data-testid="collecting"]', 120_000);
  const took = performance.now() - start;
  await page.close();
  return took;
}

async function scrollThrough(session: Session, address: string): Promise<number> {
  const page = await session.open(address);
  await page.see('article[data-testid="tweet"]');
  const start = performance.now();
  await walk(page);
  const took = performance.now() - start;
  await page.close();
  return took;
}

/** Scrolls by a window's height with every frame, waits where the list loads, until nothing is left. */
function walk(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isLoading = () => document.querySelector('[data-testid="cellInnerDiv"] [aria-valuemax="1"]') !== null;
    for (let still = 0; still < 10; ) {
      const from = scrollY;
      scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
      document.querySelector<HTMLElement>('[data-testid="cellInnerDiv"] > div > div > button:only-child')?.click();
      await frame();
      await frame();
      still = scrollY > from || isLoading() ? 0 : still + 1;
    }
  }, null);
}
