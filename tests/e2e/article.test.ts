import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type Page, type Session, type View } from '../browsers';
import { readButton, setStage } from './stage';

declare global {
  interface Window {
    /** The keys that reached the played X. */
    __keys: string[];
  }
}

const keysOfPage = (page: Page) => page.evaluate(() => window.__keys.join(''), null);
const scrollOf = (view: View) => view.evaluate(() => Math.round(scrollY), null);
const scrollTo = (view: View, y: number): Promise<void> =>
  view.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);

async function uncovered(session: Session, page: Page): Promise<void> {
  await expect.poll(() => session.isCovered(page), { timeout: 5_000 }).toBe(false);
}

describe.each(browserNames)('%s: the article', (browser) => {
  const stage = setStage(browser, putDemo);

  test('has a title, an author, a date, a reading time and the verdict', async () => {
    const { reader } = await stage.read(demo.thread);
    expect((await reader.text('[data-testid="title"]')).length).toBeGreaterThan(10);
    const header = await reader.text('.article-header');
    expect(header).toContain('Maren Aldous');
    expect(header).toContain('@maren_aldous');
    expect(header).toMatch(/2026/);
    expect(header).toMatch(/\d+ minutes/);
    expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).toBe('complete');
  });

  test('has every post in order, in sections, as flowing paragraphs without their numbers', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="title"]');
    expect(await reader.attributes('[data-permalink]', 'data-permalink')).toEqual(demo.threadIds);
    expect(await reader.count('[data-testid="section"]')).toBeGreaterThan(2);
    const body = await reader.text('.article-body');
    expect(body).toContain('There has been a lot of noise this week about Corvane');
    expect(body).toContain('We want neither for our halls.');
    expect(body).toContain('I will answer below until tonight.');
    expect(body).not.toMatch(/\b\d+\/10\b/);
    expect(body).not.toContain('It stays. It belongs to the region');
  });

  test('has links expanded, the picture with its description, and the quoted post', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="title"]');
    expect(await reader.attributes('.article-body a', 'href')).toContain('https://corvane.example/river');
    expect((await reader.attributes('.article-body img', 'alt')).join()).toContain('58 per cent own capital');
    await reader.until(
      'the picture',
      () => {
        const picture = document.querySelector<HTMLImageElement>('.article-body .media img');
        picture?.scrollIntoView();
        return Boolean(picture?.complete && picture.naturalWidth > 0);
      },
      null,
    );
    expect(await reader.text('blockquote.quote')).toContain('three different answers');
    expect(await reader.attributes('[data-permalink] a', 'href')).toContain(demo.thread);
  });

  test.each(['Escape', 'the button', 'the shortcut'])('%s leaves, and both scroll positions come back', async (way) => {
    const page = await stage.open(demo.thread);
    await page.see(readButton);
    await scrollTo(page, 420);
    const before = await scrollOf(page);
    await page.click(readButton);
    const reader = await stage.session.readerFrame(page);
    await reader.see('[data-testid="title"]');
    await scrollTo(reader, 760);
    await reader.until('no bar', () => document.querySelector('.bar')?.hasAttribute('data-away') ?? false, null);
    // Turning back a little brings it.
    await scrollTo(reader, 700);
    await reader.until('the bar', () => !document.querySelector('.bar')?.hasAttribute('data-away'), null);
    const inArticle = await scrollOf(reader);

    if (way === 'Escape') await page.press('Escape');
    else if (way === 'the button') await reader.click('[data-testid="close"]');
    else await stage.session.pressShortcut(page);
    await uncovered(stage.session, page);
    expect(await scrollOf(page)).toBe(before);

    const loads = stage.web.server.requests.length;
    await page.click(readButton);
    const again = await stage.session.readerFrame(page);
    await expect.poll(() => stage.session.isCovered(page)).toBe(true);
    expect(await scrollOf(again)).toBe(inArticle);
    expect(stage.web.server.requests.slice(loads).filter(({ path }) => path.includes('graphql'))).toEqual([]);
  });

  test("keys pressed in the article do not reach X's own shortcuts, and do again after it", async () => {
    const { page, reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="title"]');
    await page.press('l');
    await page.press('j');
    expect(await keysOfPage(page)).toBe('');
    await page.press('Escape');
    await uncovered(stage.session, page);
    expect(await keysOfPage(page)).toBe('');
    await page.press('j');
    expect(await keysOfPage(page)).toBe('j');
  });
});
