import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { findProgram, type ProgramName, programs } from '../../scripts/find-programs.mjs';
import { browserNames, type View } from '../browsers';
import { axeFindings } from '../browsers/axe';
import { setStage } from './stage';

/** What a program that may be missing says of a file; null when it is missing, which the last lines tell. */
function ask(name: ProgramName, ...call: string[]): { status: number | null; said: string } | null {
  const [command, ...before] = findProgram(name) ?? [];
  if (command === undefined) return null;
  const { status, stdout, stderr } = spawnSync(command, [...before, ...call], { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

afterAll(() => {
  for (const [name, { what, debian }] of Object.entries(programs)) {
    if (!findProgram(name as ProgramName))
      console.warn(`LEFT OUT: ${what}, for ${name} is missing (Debian: ${debian})`);
  }
});

async function take(reader: View, way: string): Promise<void> {
  await reader.see('[data-testid="note"]');
  await reader.click('[data-testid="take-along"]');
  await reader.click(`[data-testid="${way}"]`);
}

describe.each(browserNames)('%s: taking along', (browser) => {
  const stage = setStage(browser, putDemo);
  const folder = mkdtempSync(join(tmpdir(), 'epure-export-'));

  test('a book that epubcheck finds no fault with, pictures and notes inside', { timeout: 120_000 }, async () => {
    const { reader } = await stage.read(demo.thread);
    await take(reader, 'export-epub');
    const file = await stage.session.downloaded(/\.epub$/);
    const files = unzipSync(readFileSync(file));
    const names = Object.keys(files);
    expect(names[0]).toBe('mimetype');
    expect(names.some((name) => name.startsWith('book/images/'))).toBe(true);
    expect(strFromU8(files['book/notes.xhtml'] ?? new Uint8Array())).toContain('epub:type="endnote"');
    // The same code wrote both browsers' book, and the check takes its time.
    const checked = browser === 'chromium' ? ask('epubcheck', file) : null;
    if (checked) expect(checked).toMatchObject({ status: 0, said: expect.stringContaining('No errors or warnings') });
  });

  test('plain text, annotations and Markdown with its pictures', async () => {
    const { reader } = await stage.read(demo.thread);
    await take(reader, 'export-text');
    const text = readFileSync(await stage.session.downloaded(/\.txt$/), 'utf8');
    expect(text).toContain('We want neither for our halls.');
    await take(reader, 'export-annotations');
    const annotations = JSON.parse(readFileSync(await stage.session.downloaded(/\.jsonld$/), 'utf8'));
    expect(annotations).toMatchObject({ type: 'AnnotationCollection', total: 0 });
    await take(reader, 'export-markdown-pictures');
    const files = unzipSync(readFileSync(await stage.session.downloaded(/\.zip$/)));
    expect(Object.keys(files).filter((name) => name.startsWith('pictures/')).length).toBeGreaterThan(0);
  });

  test('copied as Markdown, and that is said', async () => {
    const { reader } = await stage.read(demo.thread);
    await take(reader, 'copy-markdown');
    await reader.until(
      'the news that it was copied',
      () => document.querySelector('[data-testid="status"]')?.textContent?.includes('Copied.') ?? false,
      null,
    );
  });

  test('the saved HTML: without network every picture shows, nothing is loaded, axe finds nothing', async () => {
    const { reader } = await stage.read(demo.thread);
    await take(reader, 'export-html');
    const file = await stage.session.downloaded(/\.html$/);
    stage.session.offline(true);
    const asked = stage.web.server.requests.length;
    const page = await stage.open(pathToFileURL(file).href);
    await page.see('h1');
    const pictures = await page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth), null);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((width) => width === 0)).toEqual([]);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name), null);
    expect(loaded.filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(stage.web.server.requests.length).toBe(asked);

    const printed = join(folder, 'article.pdf');
    await stage.session.print(page, printed);
    expect(readFileSync(printed).subarray(0, 5).toString()).toBe('%PDF-');
    const text = ask('pdftotext', printed, '-')?.said.normalize('NFKC').replaceAll(/\s+/g, ' ');
    if (text === undefined) return;
    expect(text).toContain('We want neither for our halls.');
    const note = await page.text('.note .note-title');
    expect(text).toContain(note.replace(/^\d+ /, ''));
    // A link's address can be read on paper; where a line ends with its hyphen, pdftotext drops that.
    const source = await page.attribute('.note-sources a', 'href');
    const joined = (words: string) => words.replaceAll(/[\s-]/g, '');
    expect(joined(text)).toContain(joined(source ?? 'a source'));
    // Firefox knows no margin boxes, and prints its own head and foot.
    if (browser === 'chromium') expect(text.match(/Maren Aldous · @maren_aldous/g)?.length).toBeGreaterThan(2);
  });
});
