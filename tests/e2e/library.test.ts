import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { readJsonFile } from '../../pipeline/pull/from-file';
import { browserNames, launch, type Page, type Session, type View } from '../browsers';
import { axeFindings } from '../browsers/axe';
import { builtExtension } from '../browsers/built-extension';
import { freshFolder } from '../browsers/downloads';
import { type PlayedWeb, playWeb } from '../played';
import { syntheticThread } from '../wire/synthetic';
import { readButton } from './stage';

const passage = 'A loan guarantee is a promise made to a lender.';
const comment = 'Compare with the quarry of Hollin Ferry.';

async function read(session: Session): Promise<{ page: Page; reader: View }> {
  const page = await session.open(demo.thread);
  await page.click(readButton);
  const reader = await session.readerFrame(page);
  await reader.see('[data-testid="note"]');
  return { page, reader };
}

const isKept = (reader: View) =>
  reader.until(
    'the copy to be kept',
    () => document.querySelector('[data-testid="status"]')?.textContent?.includes('Kept') ?? false,
    null,
  );

async function annotateAndSave(session: Session): Promise<void> {
  const { page, reader } = await read(session);
  await reader.select('.article-body p', passage);
  await reader.click('[data-testid="highlight-comment"]');
  await reader.type('[data-testid="comment"]', comment);
  await reader.click('[data-testid="comment-save"]');
  await reader.click('[data-testid="save"]');
  await isKept(reader);
  await page.close();
}

/** Hands a file to the field, as a reader who chose it would. */
async function choose(options: View, file: { name: string; bytes: Uint8Array }): Promise<void> {
  await options.see('[data-testid="backup-import"]');
  await options.evaluate(
    ({ name, base64 }) => {
      const input = document.querySelector<HTMLInputElement>('[data-testid="backup-import"]');
      const held = new DataTransfer();
      held.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      if (input) input.files = held.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name: file.name, base64: Buffer.from(file.bytes).toString('base64') },
  );
}

const said = (options: View, state: string) => options.see(`[data-testid="backup-said"][data-state="${state}"]`);

describe.each(browserNames)('%s: the library', (browser) => {
  const set: { web?: PlayedWeb; session?: Session; backup?: Uint8Array } = {};
  const profile = freshFolder(browser);
  const open = async (where: string): Promise<Session> => {
    if (!set.web) throw new Error('no web');
    set.session = await launch({
      browser,
      extensionDir: builtExtension(browser),
      server: set.web.server,
      profile: where,
    });
    return set.session;
  };
  const close = async () => {
    const { session } = set;
    set.session = undefined;
    if (!session) return;
    const errors = await session.errors();
    await session.close();
    // What a page tells as it closes has nobody left to answer to.
    const real = errors.filter((error) => error.includes('extension://') && !error.includes('context unloaded'));
    expect(real).toEqual([]);
  };
  beforeAll(async () => {
    set.web = await playWeb();
    putDemo(set.web);
  });
  // One that failed leaves its browser open, and its profile with it.
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await set.session?.close();
    set.session = undefined;
  });
  afterAll(async () => {
    await set.session?.close();
    await set.web?.server.close();
  });

  test('two tabs that save one thread at once keep one copy', async () => {
    const session = await open(profile);
    const [one, other] = [await read(session), await read(session)];
    await Promise.all([one, other].map(({ reader }) => reader.evaluate(pressSave, null)));
    await Promise.all([one, other].map(({ reader }) => isKept(reader)));
    const library = await session.extensionPage('library.html');
    await library.see('[data-testid="copy"]');
    expect(await library.text('[data-testid="shelf-count"]')).toBe('1 copy');
    expect(await library.count('[data-testid="versions"]')).toBe(0);
    await library.click('[data-testid="copy-delete"]');
    await library.click('[data-testid="undo"]');
    await library.see('[data-testid="copy"]');
    await library.click('[data-testid="copy-delete"]');
    await library.see('[data-testid="library-empty"]');
    await close();
  });

  test('a worker that is stopped while it saves loses nothing and keeps nothing twice', async () => {
    const session = await open(freshFolder(browser));
    const { reader } = await read(session);
    await reader.evaluate(pressSave, null);
    await session.stopBackground();
    await isKept(reader);
    const library = await session.extensionPage('library.html');
    await library.see('[data-testid="copy"]');
    expect(await library.text('[data-testid="shelf-count"]')).toBe('1 copy');
    await session.close();
    set.session = undefined;
  });

  test('what was saved, marked and tagged is there when the browser is opened again', async () => {
    await annotateAndSave(await open(profile));
    const before = await set.session?.extensionPage('library.html');
    await before?.click('[data-testid="tag-edit"]');
    await before?.type('[data-testid="tag-field"]', 'économie');
    await before?.click('[data-testid="tag-add"]');
    await before?.see('[data-testid="tag"]');
    await close();

    const library = await (await open(profile)).extensionPage('library.html');
    expect(await library.text('[data-testid="tag"]')).toBe('économie');
    await library.type('[data-testid="search"]', 'qarry');
    expect(await library.text('[data-testid="copy-snippet"]')).toContain(`In your comment: ${comment}`);
    expect(await library.texts('[data-testid="copy-snippet"] mark')).toEqual(['quarry']);
    await library.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    }, null);
    await library.click('[data-testid="select-all"]');
    expect(await axeFindings(library)).toEqual([]);
    await library.click('[data-testid="view-cards"]');
    expect(await axeFindings(library)).toEqual([]);
    await library.click('[data-testid="export-several"]');
    const html = readFileSync((await set.session?.downloaded(/\.html$/)) ?? '', 'utf8');
    expect(html).toContain(comment);
  });

  test('a copy remembers how far it was read, and goes on there', async () => {
    const session = set.session ?? (await open(profile));
    const copy = await (await session.extensionPage('library.html')).attribute('[data-testid="copy-open"]', 'href');
    const page = await session.extensionPage((copy ?? '').slice(1));
    await page.see('[data-testid="title"]');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight * 0.4), null);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await page.close();
    const library = await session.extensionPage('library.html');
    expect(await library.text('[data-testid="copy-state"]')).toMatch(/^[1-9]\d?% read$/);
    const again = await session.extensionPage((copy ?? '').slice(1));
    await again.until('the place where it was left', () => scrollY > innerHeight / 2, null);
    await again.evaluate(() => scrollTo(0, document.body.scrollHeight), null);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await again.close();
    const after = await session.extensionPage('library.html');
    expect(await after.text('[data-testid="copy-state"]')).toBe('Read');
    await close();
  });

  test('a thread that has changed is kept beside its earlier version, and what changed is said', async () => {
    const session = await open(freshFolder(browser));
    for (const posts of [4, 6]) {
      const answer = syntheticThread(posts);
      set.web?.x.show(answer);
      const thread = readJsonFile(answer, { id: null, now: new Date().toISOString() });
      const page = await session.open(thread.ok ? thread.value.url : '');
      await page.click(readButton);
      const reader = await session.readerFrame(page);
      if (posts === 6) {
        await reader.see('[data-testid="known"][data-same="false"]');
        expect(await reader.text('[data-change="filled"] summary')).toMatch(/^2 posts/);
        expect(await axeFindings(reader)).toEqual([]);
      }
      await reader.see('[data-testid="title"]');
      await reader.click('[data-testid="save"]');
      await isKept(reader);
      await page.close();
    }
    const library = await session.extensionPage('library.html');
    expect(await library.text('[data-testid="shelf-count"]')).toBe('2 copies');
    expect(await library.count('[data-testid="copy"]')).toBe(1);
    await library.click('[data-testid="versions"] > summary');
    expect(await library.text('[data-testid="versions"] [data-change="filled"] summary')).toMatch(/^2 posts/);
    await close();
  });

  test.runIf(browser === 'chromium')(
    'a backup goes into the folder that the reader chose, by itself when it is due',
    async () => {
      const session = await open(freshFolder(browser));
      await annotateAndSave(session);
      const options = await session.extensionPage('options.html');
      await options.see('[data-testid="backup-choose"]');
      // No driver can answer the browser's own box: the folder is one of the browser's storage.
      await options.evaluate(() => {
        const choose = async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
        Object.assign(window, { showDirectoryPicker: choose });
      }, null);
      await options.click('[data-testid="backup-choose"]');
      await options.see('[data-testid="backup-folder"]');
      const library = await session.extensionPage('library.html');
      await library.see('[data-testid="copy"]');
      await options.until('a zip in the folder', hasBackup, null);
      await options.click('[data-testid="backup-folder"]');
      await said(options, 'written');
      await close();
    },
  );

  test('a backup is one file that opens without Épure', async () => {
    const session = await open(profile);
    const options = await session.extensionPage('options.html');
    await options.click('[data-testid="backup-download"]');
    await said(options, 'written');
    expect(await options.text('[data-testid="stored"]')).toMatch(/^1 copy take/);
    expect(await axeFindings(options)).toEqual([]);
    const file = await session.downloaded(/^epure-backup-.*\.zip$/);
    set.backup = readFileSync(file);
    const files = unzipSync(set.backup);
    const names = Object.keys(files).map((name) => basename(name));
    expect(names).toContain('manifest.json');
    const page = Object.keys(files).find((name) => name.startsWith('html/')) ?? '';
    expect(strFromU8(files[page] ?? new Uint8Array())).toContain(comment);
    await close();
  });

  test('a fresh profile takes it in, refuses a damaged one, and shows the same', async () => {
    const session = await open(freshFolder(browser));
    const options = await session.extensionPage('options.html');
    const bytes = set.backup ?? new Uint8Array();
    await choose(options, { name: 'cut.zip', bytes: bytes.subarray(0, bytes.length / 2) });
    await said(options, 'failed');
    expect(await options.text('[data-testid="backup-said"]')).toMatch(/your library is as it was/i);

    await choose(options, { name: 'backup.zip', bytes });
    await said(options, 'read');
    expect(await options.text('[data-testid="backup-said"]')).toBe('1 copy brought back.');
    await choose(options, { name: 'backup.zip', bytes });
    await options.until(
      'the second answer',
      () => document.querySelector('[data-testid="backup-said"]')?.textContent?.includes('already') ?? false,
      null,
    );

    session.offline(true);
    const library = await session.extensionPage('library.html');
    await library.type('[data-testid="search"]', 'hollin quarry');
    await library.see('[data-testid="copy-snippet"]');
    expect(await library.text('[data-testid="tag"]')).toBe('économie');
    await library.click('[data-testid="copy-open"]');
    const copy = await session.tab('reader.html?copy=');
    await copy.see('[data-comment]');
    expect(await copy.text('[data-comment]')).toContain(comment);
    session.offline(false);
    await close();
  });
});

/** Runs in an extension's page: true when the chosen folder holds a whole backup. */
function hasBackup(): boolean {
  const seen = window as unknown as { backedUp?: boolean };
  void (async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
    const name = `epure-backup-${new Date().toISOString().slice(0, 10)}.zip`;
    const file = await (await folder.getFileHandle(name)).getFile();
    seen.backedUp = file.size > 10_000;
  })().catch(() => undefined);
  return seen.backedUp ?? false;
}

/** Runs in the reader. */
function pressSave(): void {
  document.querySelector<HTMLElement>('[data-testid="save"]')?.click();
}
