import puppeteer, {
  type Browser,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type Page as Tab,
} from 'puppeteer-core';
import { browserPath } from './browser-path';
import { downloadedFile, freshFolder, isFresh } from './downloads';
import { type Chrome, chromeOf } from './firefox-chrome';
import { firefoxPreferences } from './firefox-preferences';
import { isCovered } from './is-covered';
import type { LaunchOptions, Page, Session } from './session';
import { createTabs } from './tabs';
import { type Surface, viewOf } from './view';
import { orNull, waitFor } from './wait';

const extensionId = 'epure@epure.example';
const uuid = '6f0c6f1e-2d3a-4b6c-8e9f-0a1b2c3d4e5f';
const base = `moz-extension://${uuid}`;

/** Starts Firefox with the extension, every host led to the local server by way of its proxy. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { lang = 'en', width = 1280, height = 900, headed = false, dark = false, server } = options;
  const downloads = freshFolder('downloads');
  const isFirst = isFresh(options.profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: !headed,
    userDataDir: options.profile,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: firefoxPreferences({ proxyPort: server.proxyPort, extensionId, uuid, downloads, lang, dark }),
    defaultViewport: headed ? null : { width, height },
  });
  const chrome = await chromeOf(browser);
  // Before the extension comes: it takes its language from the browser's.
  await chrome.speak(lang);
  await browser.installExtension(options.extensionDir);
  await chrome.allowAllHosts(extensionId);
  // A profile that was used before has had it.
  if (!options.welcomes && isFirst) await chrome.closeTab('/welcome.html');
  return sessionOf(browser, chrome, downloads, server);
}

function sessionOf(browser: Browser, chrome: Chrome, downloads: string, server: LaunchOptions['server']): Session {
  const { pageOf, tabOf } = createTabs(wrap);
  const findFrame = async (page: Page, name: string) => {
    for (const frame of tabOf(page).frames()) if ((await addressOf(frame)).startsWith(`${base}/${name}`)) return frame;
    return null;
  };
  const frame = async (page: Page, name: string, timeoutMs?: number) =>
    viewOf(surfaceOf(await waitFor(`the frame ${name}`, () => findFrame(page, name), timeoutMs), tabOf(page)));
  const tabWith = async (words: string) => {
    for (const tab of await browser.pages()) if ((await addressOf(tab.mainFrame())).includes(words)) return tab;
    return null;
  };
  const tab = async (words: string, timeoutMs?: number) =>
    pageOf(await waitFor(`a tab with ${words}`, () => tabWith(words), timeoutMs));

  return {
    browser: 'firefox',
    downloads,
    async open(address) {
      const opened = await browser.newPage();
      await opened.goto(address, { waitUntil: 'load' });
      return pageOf(opened);
    },
    readerFrame: (page, timeoutMs) => frame(page, 'reader.html', timeoutMs),
    offerFrame: (page, timeoutMs) => frame(page, 'offer.html', timeoutMs),
    hasFrame: async (page, name) => (await findFrame(page, name)) !== null,
    isCovered: (page) => page.evaluate(isCovered, null),
    async clickToolbar(page) {
      await tabOf(page).bringToFront();
      await chrome.clickAction(extensionId);
    },
    async pressShortcut(page) {
      await tabOf(page).bringToFront();
      await chrome.pressAltShiftR();
    },
    async chooseInMenu(page, link) {
      await tabOf(page).bringToFront();
      await tabOf(page).click(link, { button: 'right' });
      await chrome.chooseInMenu(extensionId);
    },
    async extensionPage(path) {
      // Opening such an address by `goto` is refused; the browser's own window may. The mark tells this tab from others.
      const mark = `#opened-${Date.now()}`;
      await chrome.openTab(`${base}/${path}${mark}`);
      return tab(mark);
    },
    tab,
    toFront: (page) => tabOf(page).bringToFront(),
    allowHost: () => chrome.answerYes(),
    takeBackHost: (host) => chrome.takeBackHost(extensionId, host),
    async screenshot(page, file) {
      await tabOf(page).screenshot({ path: file as `${string}.png` });
    },
    async print(page, file) {
      await tabOf(page).pdf({ path: file });
    },
    downloaded: (name, timeoutMs) => downloadedFile(downloads, name, timeoutMs),
    memory: () => chrome.memory(),
    offline: (isOffline) => server.setOffline(isOffline),
    stopBackground: () => chrome.stopBackground(extensionId),
    reloadExtension: () => chrome.reload(extensionId),
    errors: () => chrome.errors(),
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.on('disconnected', () => resolve())),
  };
}

/** The real address: of a frame of an extension the driver knows only `about:blank`. */
async function addressOf(frame: Frame): Promise<string> {
  return String((await orNull(() => frame.evaluate('location.href'))) ?? '');
}

function surfaceOf(frame: Frame, tab: Tab): Surface {
  return {
    run: (script) => frame.evaluate(script),
    async clickOn(script) {
      const element = (await frame.evaluateHandle(script)).asElement() as ElementHandle<Element> | null;
      await element?.click();
      return element !== null;
    },
    keyboard: (text) => tab.keyboard.type(text),
  };
}

function wrap(tab: Tab): Page {
  return {
    ...viewOf(surfaceOf(tab.mainFrame(), tab)),
    async goto(address) {
      await tab.goto(address, { waitUntil: 'load' });
    },
    async back() {
      await orNull(() => tab.evaluate('void history.back()'));
    },
    async reload() {
      await tab.reload();
    },
    async press(key) {
      const keys = key.split('+') as KeyInput[];
      for (const one of keys) await tab.keyboard.down(one);
      for (const one of keys.reverse()) await tab.keyboard.up(one);
    },
    clickAt: (x, y) => tab.mouse.click(x, y),
    async wheel(deltaY) {
      const { width, height } = tab.viewport() ?? { width: 800, height: 600 };
      await tab.mouse.move(width / 2, height / 2);
      await tab.mouse.wheel({ deltaY });
    },
    resize: (width, height) => tab.setViewport({ width, height }),
    close: () => tab.close(),
  };
}
