import { describe, expect, test } from 'vitest';
import { readJsonFile } from '../../pipeline/pull/from-file';
import { browserNames, type View } from '../browsers';
import { syntheticThread } from '../wire/synthetic';
import { setStage } from './stage';

const length = 700;
const response = syntheticThread(length);
const thread = readJsonFile(response, { id: null, now: '2026-11-01T00:00:00.000Z' });
if (!thread.ok) throw new Error(thread.detail);
const { url, posts } = thread.value;

const drawnWhole = (reader: View) =>
  reader.until('the whole article', () => document.querySelector('[data-drawing]') === null, null, 30_000);

describe.each(browserNames)('%s: a long article', (browser) => {
  const stage = setStage(browser, ({ x }) => x.show(response), { width: 1440, height: 900 });

  async function read() {
    const opened = await stage.read(url);
    await opened.reader.see('[data-testid="title"]');
    return opened;
  }

  test('is drawn to its end, every post once and in order', async () => {
    const { reader } = await read();
    await drawnWhole(reader);
    const links = await reader.attributes('.article-body .permalink a', 'href');
    expect(links).toEqual(posts.map((post) => post.url));
  });

  test('a link of the contents leads to its section, however far', async () => {
    const { reader } = await read();
    const last = await reader.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
      const link = links.at(-1);
      // At once: the section may not be drawn yet.
      link?.click();
      return link?.hash.slice(1) ?? '';
    }, null);
    expect(last).not.toBe('');
    await reader.until(
      'the section to be at the top',
      (id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < innerHeight / 2;
      },
      last,
      30_000,
    );
  });

  test('words at its end are found', async () => {
    const { page, reader } = await read();
    await page.press('/');
    await reader.type('[data-testid="find"] input', 'lighthouse');
    await reader.until(
      'the words to be found',
      () => /\d+/.test(document.querySelector('[data-testid="find-count"]')?.textContent ?? ''),
      null,
    );
    const { found, said } = await reader.evaluate(
      () => ({
        found: document.querySelector('.article-body')?.textContent?.split('lighthouse').length ?? 0,
        said: document.querySelector('[data-testid="find-count"]')?.textContent ?? '',
      }),
      null,
    );
    // The contents and headings repeat some of them.
    expect(Number(/\d+$/.exec(said)?.[0])).toBeGreaterThanOrEqual(found - 1);
  });

  test('what stands beside a paragraph is in sight: its number, and its post when it is pointed at', async () => {
    const { reader } = await read();
    await drawnWhole(reader);
    const place = await reader.evaluate(() => {
      const group = document.querySelectorAll('.article-body .group')[500];
      group?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right } = group?.querySelector('.permalink a')?.getBoundingClientRect() ?? new DOMRect();
      const column = group?.getBoundingClientRect().left ?? 0;
      return { left, right, column };
    }, null);
    expect(place.left).toBeGreaterThan(0);
    expect(place.right).toBeLessThan(place.column);
  });
});
