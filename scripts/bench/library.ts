import { join } from 'node:path';
import { launch, type View } from '../../tests/browsers';
import { playWeb } from '../../tests/played';
import { syntheticThread } from '../../tests/wire/synthetic';
import { fillLibrary } from './fill-library';
import { median, report } from './ratio';

const copies = 10_000;
const wordsEach = 750;
/** A rare word, a common one, the beginning of many, two words, and one with a slip of the pen. */
const queries = ['kunverdra', 'lotie', 'ran', 'lotie denmi', 'kunverdxa'];
const rounds = 5;

/** In Chromium: opening a library of 10,000 copies, and searching it, over what parsing 10 MB of JSON takes there. */
export async function benchLibrary(): Promise<string[]> {
  const web = await playWeb();
  const extensionDir = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
  const session = await launch({ browser: 'chromium', extensionDir, server: web.server, lang: 'en' });
  try {
    const empty = await session.extensionPage('library.html');
    await empty.see('[data-testid="library-empty"]');
    await empty.evaluate(fillLibrary, { copies, wordsEach });
    await empty.close();

    const first = await session.extensionPage('library.html');
    const began = Date.now();
    await first.until('the index', isIndexed, copies, 300_000);
    const indexing = Date.now() - began;
    await first.close();

    const openings: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await session.extensionPage('library.html');
      await page.see('[data-testid="copy"]');
      openings.push(await page.evaluate(listedAt, null));
      await page.close();
    }
    const library = await session.extensionPage('library.html');
    await library.see('[data-testid="copy"]');
    const early = await library.evaluate(searchFor, 'lotie');
    // In a process of its own: what parsing leaves behind is not the library's to clear away.
    const parser = await session.open('about:blank');
    await parser.evaluate(keepText, tenMegabytes());
    const searches = await searchEach(library, parser);
    const parseMs = median(searches.map((search) => search.parseMs));
    const slowest = Math.max(...searches.map(({ ratio }) => ratio));
    const each = searches.map(({ query, ms }) => `${query} ${ms.toFixed(0)}`).join(', ');
    const parse = `JSON.parse of 10 MB ${parseMs.toFixed(0)} ms`;
    const opening = median(openings);
    return [
      report(`search of ${copies} copies over JSON.parse of 10 MB`, slowest, 0.5, `${each} ms; ${parse}`),
      report('the same, as soon as the library is open', early / parseMs, null, `${early.toFixed(0)} ms`),
      report(`opening ${copies} copies over JSON.parse of 10 MB`, opening / parseMs, null, `${opening.toFixed(0)} ms`),
      report('making their index over JSON.parse of 10 MB', indexing / parseMs, null, `${indexing} ms, once`),
    ];
  } finally {
    await session.close();
    await web.server.close();
  }
}

/** X's own answers, as one long text. */
function tenMegabytes(): string {
  const answer = syntheticThread(500);
  return `[${Array.from({ length: Math.ceil(1e7 / answer.length) }, () => answer).join(',')}]`;
}

interface Search {
  query: string;
  ms: number;
  parseMs: number;
  ratio: number;
}

/** Parsing and searching in turn, so that a noisy minute of the machine falls on both. */
async function searchEach(library: View, parser: View): Promise<Search[]> {
  const measured: Search[] = [];
  for (const query of queries) {
    const turns: Omit<Search, 'query'>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const parseMs = await parser.evaluate(parseText, null);
      await library.evaluate(searchFor, '');
      const ms = await library.evaluate(searchFor, query);
      turns.push({ ms, parseMs, ratio: ms / parseMs });
    }
    const middle = (of: (turn: Omit<Search, 'query'>) => number) => median(turns.map(of));
    measured.push({
      query,
      ms: middle((turn) => turn.ms),
      parseMs: middle((turn) => turn.parseMs),
      ratio: middle((turn) => turn.ratio),
    });
  }
  return measured;
}

/** Runs in the page: keeps the text to parse. */
function keepText(text: string): void {
  Object.assign(window, { benchText: text });
}

/** Runs in the page: the milliseconds that parsing it takes. */
function parseText(): number {
  const { benchText } = window as unknown as { benchText: string };
  const start = performance.now();
  JSON.parse(benchText);
  return performance.now() - start;
}

/** Runs in the page: true when the stored index has that many copies. */
function isIndexed(copies: number): boolean {
  const seen = window as unknown as { indexed?: number };
  const opening = indexedDB.open('epure');
  opening.onsuccess = () => {
    const asking = opening.result.transaction('segments').objectStore('segments').getAll();
    asking.onsuccess = () => {
      const segments = asking.result as { docs: unknown[] }[];
      seen.indexed = segments.reduce((sum, { docs }) => sum + docs.length, 0);
      opening.result.close();
    };
  };
  return seen.indexed === copies;
}

/** Runs in the page: when the first copies were drawn, in milliseconds after the page's beginning. */
function listedAt(): number {
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  return painted ?? performance.now();
}

/** Runs in the page: types a query, and gives the milliseconds until its first results stand in the page, laid out. */
function searchFor(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('[data-testid="search"]');
  const count = document.querySelector('[data-testid="shelf-count"]');
  if (!field || !count) throw new Error('no library');
  return new Promise((resolve) => {
    const start = performance.now();
    const changes = new MutationObserver(() => {
      changes.disconnect();
      const laidOut = document.body.offsetHeight > 0 ? performance.now() : 0;
      // The frame goes onto the screen before the next query is typed.
      requestAnimationFrame(() => setTimeout(() => resolve(laidOut - start), 50));
    });
    changes.observe(count, { childList: true, characterData: true, subtree: true });
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
