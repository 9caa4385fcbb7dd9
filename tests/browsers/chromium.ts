import { join } from 'node:path';
import {
  type BrowserContext,
  chromium,
  type ElementHandle,
  type Frame,
  type Page as Tab,
  type Worker,
} from 'playwright-core';
import { browserPath } from './browser-path';
import { downloadedFile, freshFolder, isFresh } from './downloads';
import { isCovered } from './is-covered';
import { memoryOf } from './memory';
import type { LaunchOptions, Page, Session } from './session';
import { createTabs } from './tabs';
import { launchUndriven } from './undriven';
import { type Surface, viewOf } from './view';
import { orNull, waitFor } from './wait';

/** Starts Chromium (or Chrome, or Edge) with the extension, every host led to the local server. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { lang = 'en', width = 1280, height = 900, headed = false, server } = options;
  const downloads = freshFolder('downloads');
  const args = [
    `--disable-extensions-except=${options.extensionDir}`,
    `--load-extension=${options.extensionDir}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
    `--lang=${lang}`,
    ...(headed ? [] : ['--headless=new']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // The driver's own leave to pass over certificates reaches a tab that the extension opens too late.
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
  ];
  const executablePath = browserPath('chromium');
  const env = { ...process.env, LANGUAGE: lang };
  if (options.hidesTabs) {
    const undriven = await launchUndriven(executablePath, [...args, `--window-size=${width},${height}`], env);
    const worker = await backgroundOf(undriven.context);
    if (!options.welcomes) await closeWelcome(undriven.context);
    return sessionOf(undriven, worker, downloads, server);
  }
  const profile = options.profile ?? freshFolder('chromium');
  const isFirst = isFresh(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    acceptDownloads: true,
    locale: lang,
    env,
    ...(headed
      ? { viewport: null }
      : { viewport: { width, height }, colorScheme: options.dark ? ('dark' as const) : ('light' as const) }),
    args,
  });
  if (options.before) await context.addInitScript(options.before);
  const worker = await backgroundOf(context);
  // A profile that was used before has had it.
  if (!options.welcomes && isFirst) await closeWelcome(context);
  return sessionOf({ context, close: () => context.close() }, worker, downloads, server);
}

/** The page that the extension shows after it was installed would stand before the tests' own. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (tab: Tab) => tab.url().includes('/welcome.html');
  const opened = await waitFor('the welcome', async () => context.pages().find(isWelcome) ?? null);
  await opened.close();
}

/** The extension's service worker, which starts with the browser; some builds of Chrome take no extension this way. */
async function backgroundOf(context: BrowserContext): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await orNull(() => context.waitForEvent('serviceworker'), 15_000));
  if (worker) return worker;
  await context.close();
  throw new Error(`${browserPath('chromium')} did not load the extension: Chromium does, name it in EPURE_CHROMIUM`);
}

function sessionOf(
  { context, close }: { context: BrowserContext; close(): Promise<void> },
  first: Worker,
  downloads: string,
  server: LaunchOptions['server'],
): Session {
  const base = `chrome-extension://${new URL(first.url()).host}`;
  const { pageOf, tabOf } = createTabs(wrap);
  const collect = (tab: Tab) => {
    tab.on('download', (download) => void download.saveAs(join(downloads, download.suggestedFilename())));
  };
  context.pages().forEach(collect);
  context.on('page', collect);
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });

  const frame = async (page: Page, name: string, timeoutMs?: number) =>
    surfaceView(
      await waitFor(
        `the frame ${name}`,
        async () =>
          tabOf(page)
            .frames()
            .find((one) => one.url().startsWith(`${base}/${name}`)) ?? null,
        timeoutMs,
      ),
    );
  const changeHost = async (change: 'addHostPermission' | 'removeHostPermission', host: string) => {
    const tab = await context.newPage();
    await tab.goto('chrome://extensions/');
    await tab.evaluate(`chrome.developerPrivate.${change}('${new URL(base).host}', 'https://${host}/*')`);
    await tab.close();
  };
  // A worker that has gone to sleep wakes up when it is asked for; a stale handle to it does not.
  const background = () => context.serviceWorkers().at(-1) ?? first;
  const act = async (page: Page) => {
    await tabOf(page).bringToFront();
    await background().evaluate(clickAction);
  };

  return {
    browser: 'chromium',
    downloads,
    async open(address) {
      const tab = await context.newPage();
      await tab.goto(address, { waitUntil: 'load' });
      return pageOf(tab);
    },
    readerFrame: (page, timeoutMs) => frame(page, 'reader.html', timeoutMs),
    offerFrame: (page, timeoutMs) => frame(page, 'offer.html', timeoutMs),
    hasFrame: async (page, name) =>
      tabOf(page)
        .frames()
        .some((one) => one.url().startsWith(`${base}/${name}`)),
    isCovered: (page) => page.evaluate(isCovered, null),
    clickToolbar: act,
    pressShortcut: act,
    async chooseInMenu(page, link) {
      const linkUrl = await page.evaluate(
        (selector) => document.querySelector<HTMLAnchorElement>(selector)?.href,
        link,
      );
      if (linkUrl === undefined) throw new Error(`no link ${link}`);
      await background().evaluate(`chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'read', linkUrl: ${JSON.stringify(linkUrl)}, editable: false, pageUrl: '' })`);
    },
    async extensionPage(path) {
      const tab = await context.newPage();
      await tab.goto(`${base}/${path}`);
      return pageOf(tab);
    },
    tab: async (words, timeoutMs) =>
      pageOf(
        await waitFor(
          `a tab with ${words}`,
          async () => context.pages().find((tab) => tab.url().includes(words)) ?? null,
          timeoutMs,
        ),
      ),
    toFront: (page) => tabOf(page).bringToFront(),
    // What one may give an extension by hand is given when it asks for it.
    allowHost: (host) => changeHost('addHostPermission', host),
    takeBackHost: (host) => changeHost('removeHostPermission', host),
    async screenshot(page, file) {
      await tabOf(page).screenshot({ path: file });
    },
    async print(page, file) {
      await tabOf(page).pdf({ path: file, preferCSSPageSize: true });
    },
    downloaded: (name, timeoutMs) => downloadedFile(downloads, name, timeoutMs),
    memory: (page) => memoryOf(context, tabOf(page)),
    offline: (isOffline) => server.setOffline(isOffline),
    async stopBackground() {
      const page = await context.newPage();
      const client = await context.newCDPSession(page);
      await client.send('ServiceWorker.enable');
      await client.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async reloadExtension() {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(reloadInManager(new URL(base).host));
      await page.close();
    },
    errors: async () => errors,
    close,
    closed: new Promise((resolve) => context.on('close', () => resolve())),
  };
}

/** Runs in the service worker: what the browser does when the button or its shortcut is pressed. */
const clickAction = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.action.onClicked.dispatch(tab))`;

/** Runs in the browser's own page of extensions; an unpacked one is only loaded anew in developer mode. */
const reloadInManager = (id: string) => `chrome.developerPrivate
  .updateProfileConfiguration({ inDeveloperMode: true })
  .then(() => chrome.developerPrivate.reload('${id}'))`;

function surfaceOf(frame: Frame): Surface {
  return {
    run: (script) => frame.evaluate(script),
    async clickOn(script) {
      const element = (await frame.evaluateHandle(script)).asElement() as ElementHandle<Element> | null;
      const middle = element && (await middleOf(element));
      // A press as short as the driver's own takes the browser down when the frame under it goes away at once.
      if (middle) await frame.page().mouse.click(middle.x, middle.y, { delay: 30 });
      return middle !== null;
    },
    keyboard: (text) => frame.page().keyboard.type(text),
  };
}

/**
 * Where to click an element, in the page's pixels, when it has come to rest. Playwright's own `click` scrolls a sticky
 * element back to where it would stand, which no reader's click does.
 */
async function middleOf(element: ElementHandle<Element>): Promise<{ x: number; y: number } | null> {
  await element.evaluate((it) => {
    const { top, bottom } = it.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) it.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await element.waitForElementState('stable', { timeout: 5_000 });
  const box = await element.boundingBox();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const surfaceView = (frame: Frame) => viewOf(surfaceOf(frame));

function wrap(tab: Tab): Page {
  return {
    ...surfaceView(tab.mainFrame()),
    async goto(address) {
      await tab.goto(address, { waitUntil: 'load' });
    },
    async back() {
      await orNull(() => tab.evaluate('void history.back()'));
    },
    async reload() {
      await tab.reload();
    },
    press: (key) => tab.keyboard.press(key),
    clickAt: (x, y) => tab.mouse.click(x, y, { delay: 30 }),
    async wheel(deltaY) {
      const { width, height } = tab.viewportSize() ?? { width: 800, height: 600 };
      await tab.mouse.move(width / 2, height / 2);
      await tab.mouse.wheel(0, deltaY);
    },
    resize: (width, height) => tab.setViewportSize({ width, height }),
    close: () => tab.close(),
  };
}
