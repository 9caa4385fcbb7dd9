import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type Page, type View } from '../browsers';
import { axeFindings } from '../browsers/axe';
import { setStage, settle } from './stage';

const theme = (view: View) => view.evaluate(() => document.documentElement.dataset.theme ?? 'system', null);

describe.each(browserNames)('%s: reading', (browser) => {
  const stage = setStage(browser, putDemo, { width: 1440, height: 900 });

  async function read(): Promise<{ page: Page; reader: View }> {
    const opened = await stage.read(demo.thread);
    await opened.reader.see('[data-testid="note"]');
    return opened;
  }

  test('the looks change at once, and the next article has them', async () => {
    const { page, reader } = await read();
    const size = () =>
      reader.evaluate(
        () => Number.parseFloat(getComputedStyle(document.querySelector('.article') as Element).fontSize),
        null,
      );
    const before = await size();
    await reader.click('[data-testid="appearance"]');
    await reader.click('[data-testid="theme-sepia"]');
    await reader.click('[data-testid="size-more"]');
    await reader.click('[data-testid="size-more"]');
    expect(await theme(reader)).toBe('sepia');
    expect(await size()).toBeCloseTo(before * 1.2, 1);
    expect(await axeFindings(reader)).toEqual([]);
    await page.close();
    const again = await read();
    expect(await theme(again.reader)).toBe('sepia');
    expect(await again.reader.count('[data-testid="theme-sepia"]:checked')).toBe(1);
  });

  test('t goes through every theme, and axe finds nothing in any', async () => {
    const { page, reader } = await read();
    const seen: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      await page.press('t');
      seen.push(await theme(reader));
      expect(await axeFindings(reader)).toEqual([]);
    }
    expect([...seen].sort()).toEqual(['black', 'contrast', 'dark', 'light', 'sepia', 'system']);
  });

  test('j and k go from section to section, the contents say where one is, the bar stands aside', async () => {
    const { page, reader } = await read();
    const top = () =>
      reader.evaluate(() => {
        const sections = [...document.querySelectorAll('.article-body > section')];
        return sections.findIndex((section) => Math.abs(section.getBoundingClientRect().top - 80) < 60);
      }, null);
    await page.press('j');
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    const first = await top();
    await page.press('j');
    await expect.poll(top).toBe(first + 1);
    await page.press('j');
    await expect.poll(top).toBe(first + 2);
    await reader.until(
      'the contents to say where one is',
      () => document.querySelectorAll('[data-testid="contents-rail"] [aria-current]').length === 1,
      null,
    );
    await reader.until('the bar to go', () => document.querySelector('.bar')?.hasAttribute('data-away') ?? false, null);
    // The bar watches frame by frame, and there and back in one frame is nowhere.
    await settle(300);
    await page.press('k');
    await expect.poll(top).toBe(first + 1);
    await reader.until('the bar to come', () => !document.querySelector('.bar')?.hasAttribute('data-away'), null);
    expect(Number(await reader.attribute('.reading-progress', 'aria-valuenow'))).toBeGreaterThan(0);
  });

  test('/ finds words without changing the article, and Escape only closes it', async () => {
    const { page, reader } = await read();
    const article = () => reader.evaluate(() => document.querySelector('.article-body')?.innerHTML.length, null);
    const before = await article();
    await page.press('/');
    await reader.type('[data-testid="find"] input', 'guarantee');
    await expect.poll(() => reader.text('[data-testid="find-count"]')).toMatch(/^\d+ of \d+$/);
    expect(await axeFindings(reader)).toEqual([]);
    expect(await article()).toBe(before);
    await page.press('Escape');
    await reader.gone('[data-testid="find"]');
    await reader.see('[data-testid="title"]');
    expect(await reader.evaluate(() => getSelection()?.toString().toLowerCase(), null)).toBe('guarantee');
  });

  test('a link says where it leads, by keyboard too, and nobody is asked', async () => {
    const { page, reader } = await read();
    const asked = stage.web.server.requests.length;
    const [href = ''] = await reader.attributes('.note a[target="_blank"]', 'href');
    await reader.evaluate(() => document.querySelector<HTMLElement>('.note a[target="_blank"]')?.focus(), null);
    const host = new URL(href ?? '').hostname.replace(/^www\./, '');
    await expect.poll(() => reader.text('[data-testid="link-hint"]')).toContain(host);
    // A long article is drawn bit by bit, which may take the focus along.
    const described = () => {
      const link = document.querySelector<HTMLElement>('.note a[target="_blank"]');
      if (document.activeElement !== link) link?.focus();
      return link?.getAttribute('aria-describedby') === 'link-hint';
    };
    await reader.until('the link to be described', described, null);
    expect(await axeFindings(reader)).toEqual([]);
    await page.press('Escape');
    await reader.gone('[data-testid="link-hint"]');
    await reader.see('[data-testid="title"]');
    expect(
      stage.web.server.requests.slice(asked).filter((request) => request.host === new URL(href ?? '').host),
    ).toEqual([]);
  });

  test('a thread that was left goes on where it was left, also when it was not saved; forgotten, it begins anew', async () => {
    const first = await read();
    await first.reader.evaluate(() => scrollTo({ top: 2_400, behavior: 'instant' }), null);
    await settle(1_500);
    await first.page.close();
    const again = await read();
    await again.reader.until('the place', () => scrollY > 1_000, null);
    await again.page.close();
    const options = await stage.session.extensionPage('options.html');
    await options.click('[data-testid="forget-places"]');
    await options.see('[data-testid="part-privacy"] [role="status"]');
    await options.close();
    const anew = await read();
    await settle(800);
    expect(await anew.reader.evaluate(() => scrollY, null)).toBe(0);
  });

  test('? shows the keys, and Escape only closes them', async () => {
    const { page, reader } = await read();
    await page.press('?');
    await reader.see('[data-testid="help"]');
    expect(await axeFindings(reader)).toEqual([]);
    await page.press('Escape');
    await reader.gone('[data-testid="help"]');
    expect(await stage.session.isCovered(page)).toBe(true);
  });

  test('a picture opens large with its description, and Escape gives the article back', async () => {
    const { page, reader } = await read();
    await reader.click('.enlarge');
    await reader.see('[data-testid="picture-dialog"] img');
    const alt = await reader.attribute('[data-testid="picture-dialog"] img', 'alt');
    expect(await reader.text('[data-testid="picture-dialog"] footer')).toContain(alt);
    expect(await axeFindings(reader)).toEqual([]);
    await page.press('Escape');
    await reader.gone('[data-testid="picture-dialog"]');
    expect(await stage.session.isCovered(page)).toBe(true);
  });

  test('read aloud: every sentence in its order, notes when asked for, Escape stops', async () => {
    const { page, reader } = await read();
    // Machines without a sound card have no voices: one that only writes down what it is given takes their place.
    await reader.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      let current: SpeechSynthesisUtterance | null = null;
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => [],
          cancel: () => {
            current = null;
          },
          speak: (utterance: SpeechSynthesisUtterance) => {
            current = utterance;
            said.push(`${utterance.lang}: ${utterance.text}`);
            setTimeout(() => current === utterance && utterance.onend?.(new Event('end') as SpeechSynthesisEvent), 1);
          },
        },
      });
    }, null);
    const said = () => reader.evaluate(() => (window as unknown as { said: string[] }).said, null);
    await page.press('r');
    await reader.see('[data-testid="aloud"]');
    await reader.gone('[data-testid="aloud"]');
    const all = await said();
    expect(all[1]).toMatch(/^en: There has been a lot of noise this week/);
    expect(all.some((text) => text.includes('We want neither for our halls.'))).toBe(true);
    expect(all.some((text) => text.includes('a private lender provides the money'))).toBe(false);
    // A voice that takes its time.
    await reader.evaluate(() => {
      window.speechSynthesis.speak = () => undefined;
    }, null);
    await page.press('r');
    await reader.click('[data-testid="aloud-toggle"]');
    expect(await axeFindings(reader)).toEqual([]);
    await page.press('Escape');
    await reader.gone('[data-testid="aloud"]');
    expect(await stage.session.isCovered(page)).toBe(true);
  });
});

describe.each(browserNames)('%s: reading in a narrow window', (browser) => {
  const stage = setStage(browser, putDemo, { width: 360, height: 700, lang: 'fr', dark: true });

  test('nothing is wider than the window, and axe finds nothing', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    expect(await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth, null)).toBeLessThanOrEqual(0);
    await reader.click('[data-testid="appearance"]');
    const box = await reader.evaluate(() => {
      const { left, right } = document.querySelector('.appearance')?.getBoundingClientRect() ?? {
        left: -1,
        right: 9999,
      };
      return { left, right, width: innerWidth };
    }, null);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(box.width);
    expect(await axeFindings(reader)).toEqual([]);
  });
});
