import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import type { Copy } from '../../pipeline/copy';
import { browserNames, type View } from '../browsers';
import { paintedWords } from './painted';
import { setStage } from './stage';

const passage = 'A loan guarantee is a promise made to a lender.';
const comment = 'Compare with what was said about the line.';

async function highlight(reader: View): Promise<void> {
  // The notes change what is drawn, and take a selection with them.
  await reader.see('[data-testid="note"]');
  await reader.select('.article-body p', passage);
  await reader.click('[data-testid="highlight-comment"]');
  await reader.type('[data-testid="comment"]', comment);
  await reader.click('[data-testid="comment-save"]');
  await reader.see('[data-comment]');
}

/** The highlighted words, which links and called notes cut into pieces. */
const highlighted = (view: View) => view.evaluate(paintedWords, 'yellow');

async function download(reader: View, format: 'markdown' | 'json'): Promise<void> {
  await reader.click('[data-testid="take-along"]');
  await reader.click(`[data-testid="export-${format}"]`);
}

describe.each(browserNames)('%s: saving', (browser) => {
  const stage = setStage(browser, putDemo);

  test('one click keeps the annotated copy, in the library and as files', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="title"]');
    const title = await reader.text('[data-testid="title"]');
    await highlight(reader);
    await reader.click('[data-testid="save"]');

    const html = readFileSync(await stage.session.downloaded(/\.html$/), 'utf8');
    expect(html).toContain('We want neither for our halls.');
    expect(html).toContain(comment);
    expect(html).toContain('data:image/');
    expect(html).not.toMatch(/<script(?![^>]*type="application\/(ld\+)?json)/);
    expect(html).not.toMatch(/(src|srcset)="https?:/);

    await download(reader, 'markdown');
    const markdown = readFileSync(await stage.session.downloaded(/\.md$/), 'utf8');
    expect(markdown).toMatch(/^---\n/);
    expect(markdown).toMatch(/^\[\^[^\]]+\]:/m);
    expect(markdown).toContain(comment);

    await download(reader, 'json');
    const copy = JSON.parse(readFileSync(await stage.session.downloaded(/\.json$/), 'utf8')) as Copy;
    expect(copy.format).toBe('epure');
    expect(copy.thread.posts.map(({ id }) => id)).toEqual(demo.threadIds);
    expect(copy.highlights.map(({ comment: words, selectors }) => [words, selectors[0].exact])).toEqual([
      [comment, passage],
    ]);
    expect(Object.keys(copy.assets).length).toBeGreaterThan(0);

    const library = await stage.session.extensionPage('library.html');
    expect(await library.text('[data-testid="copy"]')).toContain(title);
    await library.close();
  });

  test('the library opens the copy again without network, with its highlight and its pictures', async () => {
    stage.session.offline(true);
    const asked = stage.web.server.requests.length;
    const library = await stage.session.extensionPage('library.html');
    await library.click('[data-testid="copy-open"]');
    const copy = await stage.session.tab('reader.html?copy=');
    await copy.see('[data-testid="title"]');
    expect(await highlighted(copy)).toBe(passage);
    expect(await copy.text('[data-comment]')).toContain(comment);
    expect(await copy.count('[data-testid="note"]')).toBeGreaterThan(0);
    await copy.until(
      'the picture',
      () => {
        const picture = document.querySelector<HTMLImageElement>('.article-body .media img');
        picture?.scrollIntoView();
        return Boolean(picture?.complete && picture.naturalWidth > 0);
      },
      null,
    );
    expect(stage.web.server.requests.length).toBe(asked);
    await copy.close();
  });

  test('the saved HTML opens anywhere, without Épure and without network', async () => {
    stage.session.offline(true);
    const page = await stage.open(pathToFileURL(await stage.session.downloaded(/\.html$/)).href);
    await page.see('h1');
    expect(await page.text('body')).toContain('We want neither for our halls.');
    expect(await page.evaluate(() => [...document.images].every((image) => image.naturalWidth > 0), null)).toBe(true);
  });
});
