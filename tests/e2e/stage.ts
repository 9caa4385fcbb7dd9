import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type BrowserName, type LaunchOptions, launch, type Page, type Session, type View } from '../browsers';
import { builtExtension } from '../browsers/built-extension';
import { type PlayedWeb, playWeb } from '../played';

const root = join(import.meta.dirname, '..', '..');
export interface Stage {
  readonly web: PlayedWeb;
  readonly session: Session;
  /** Opens an address; the page is photographed into test-output/ when the test fails. */
  open(address: string): Promise<Page>;
  /** Opens a page of X and presses Read there. */
  read(address: string): Promise<{ page: Page; reader: View }>;
  /** Opens a stuck reader page and takes the offer. */
  takeOffer(address: string): Promise<{ page: Page; reader: View }>;
}

export const readButton = 'epure-read >>> button[data-testid="read"]';

/**
 * Sets up a played web and a browser with the extension for the tests of one `describe`, and takes both down after
 * them; then it checks that nothing was asked for that no played site answers.
 */
export function setStage(
  browser: BrowserName,
  prepare: (web: PlayedWeb) => void,
  options: Pick<LaunchOptions, 'lang' | 'dark' | 'width' | 'height' | 'hidesTabs' | 'before'> = {},
): Stage {
  const set: { web?: PlayedWeb; session?: Session; page?: Page; hasRead?: boolean } = {};
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the stage is not set: its beforeAll failed');
    return value;
  };

  beforeAll(async () => {
    set.web = await playWeb();
    prepare(set.web);
    const extensionDir = builtExtension(browser);
    set.session = await launch({ browser, extensionDir, server: set.web.server, ...options });
  });

  afterEach(async ({ task }) => {
    const { page, session } = set;
    set.page = undefined;
    session?.offline(false);
    if (!page || !session) return;
    if (task.result?.state === 'fail') await photograph(session, page, task.name);
    await page.close();
    // A tab may be slow to come right after the network: then once more.
    if (set.hasRead) await forgetPlaces(session).catch(() => forgetPlaces(session));
    set.hasRead = false;
  });

  afterAll(async () => {
    await set.session?.close();
    await set.web?.server.close();
    expect(set.web?.server.unexpected ?? []).toEqual([]);
  });

  const stage: Stage = {
    get web() {
      return there(set.web);
    },
    get session() {
      return there(set.session);
    },
    async open(address) {
      const page = await stage.session.open(address);
      set.page = page;
      return page;
    },
    async read(address) {
      const page = await stage.open(address);
      set.hasRead = true;
      await page.click(readButton);
      return { page, reader: await stage.session.readerFrame(page) };
    },
    async takeOffer(address) {
      const page = await stage.open(address);
      const offer = await stage.session.offerFrame(page);
      await offer.click('[data-testid="offer-read"]');
      return { page, reader: await stage.session.readerFrame(page) };
    },
  };
  return stage;
}

declare const chrome: { storage: { local: { remove(key: string): Promise<void> } } };

/** The next test reads from the beginning, as one who never read it. */
async function forgetPlaces(session: Session): Promise<void> {
  const page = await session.extensionPage('offer.html');
  await page.evaluate(() => chrome.storage.local.remove('thread-places'), null);
  await page.close();
}

async function photograph(session: Session, page: Page, test: string): Promise<void> {
  const folder = join(root, 'test-output');
  mkdirSync(folder, { recursive: true });
  const name = `${session.browser} ${test}`.replace(/[^\w-]+/g, '-');
  await session.screenshot(page, join(folder, `${name}.png`)).catch(() => undefined);
}

/** Gives what should not come the time to come. */
export function settle(milliseconds = 1_500): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
