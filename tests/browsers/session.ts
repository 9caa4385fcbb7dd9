import type { BrowserName } from '../../scripts/find-browsers.mjs';

export type { BrowserName };

/**
 * A document to look into and act on: a page, or a frame of the extension in it. Selectors are CSS; ` >>> ` goes on
 * inside an open shadow root. Whatever does not come about in time throws and says what was waited for.
 */
export interface View {
  /** Waits until the element is there and has a size. */
  see(selector: string, timeoutMs?: number): Promise<void>;
  /** Waits until no such element has a size. */
  gone(selector: string, timeoutMs?: number): Promise<void>;
  count(selector: string): Promise<number>;
  /** The text of the first such element, white space collapsed; waits for it. */
  text(selector: string): Promise<string>;
  texts(selector: string): Promise<string[]>;
  /** An attribute of the first such element; waits for the element. */
  attribute(selector: string, name: string): Promise<string | null>;
  attributes(selector: string, name: string): Promise<(string | null)[]>;
  /** A real click, at the middle of the first such element; waits for it. */
  click(selector: string): Promise<void>;
  /** Clicks into a field and types. */
  type(selector: string, text: string): Promise<void>;
  /** Selects words inside the first such element, as a drag of the mouse would leave them. */
  select(selector: string, words: string): Promise<void>;
  /** Runs a function in the document; it and what goes in and out must stand for themselves (JSON). */
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** Waits until the function gives true in the document. */
  until<A>(what: string, run: (argument: A) => boolean, argument: A, timeoutMs?: number): Promise<void>;
}

export interface Page extends View {
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Presses a key, for whatever has the focus; playwright's names, one key with any modifiers: `Shift+R`. */
  press(key: string): Promise<void>;
  /** A real click at a place of the page, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Moves the pointer to a place and turns the wheel there, in CSS pixels. */
  wheel(deltaY: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  browser: BrowserName;
  /** The unpacked extension. */
  extensionDir: string;
  /** The ports of the played web. */
  server: { port: number; proxyPort: number; setOffline(offline: boolean): void };
  lang?: 'fr' | 'en';
  dark?: boolean;
  width?: number;
  height?: number;
  /** A window on the screen that stays open, to play with. */
  headed?: boolean;
  /** The folder of the browser's profile, to open it again as it was left; a fresh one without. */
  profile?: string;
  /** Leaves the page open that the extension shows after it was installed; it is closed otherwise. */
  welcomes?: boolean;
  /** Runs in every document before its own scripts; Chromium only. */
  before?: () => void;
  /** Tabs behind others are hidden and stand still, as nobody's driver has them; Firefox always does so. */
  hidesTabs?: boolean;
}

/** What a tab holds after everything that nobody needs was let go. */
export interface Memory {
  /** Of scripts and documents, our content script's included. */
  bytes: number;
  /** Documents that are still kept, frames' too. */
  documents: number;
}

/** A real browser with the extension in it. */
export interface Session {
  browser: BrowserName;
  /** The folder into which the browser downloads. */
  downloads: string;
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>;
  /** The reader, or another page of the extension, in the frame over a page; waits for it. */
  readerFrame(page: Page, timeoutMs?: number): Promise<View>;
  offerFrame(page: Page, timeoutMs?: number): Promise<View>;
  hasFrame(page: Page, name: 'reader.html' | 'offer.html'): Promise<boolean>;
  /** True when a frame of the extension lies over the middle of the page. */
  isCovered(page: Page): Promise<boolean>;
  /** Presses the extension's button on the toolbar, for this page. */
  clickToolbar(page: Page): Promise<void>;
  /** Presses the extension's own shortcut (Firefox), or does what the browser does when it is pressed (Chromium). */
  pressShortcut(page: Page): Promise<void>;
  /**
   * Chooses the extension's entry in the menu of a link (Firefox), or does what the browser does when it is chosen
   * (Chromium, which shows its menu to no driver).
   */
  chooseInMenu(page: Page, link: string): Promise<void>;
  /** A page of the extension in a tab of its own, for example `library.html`. */
  extensionPage(path: string): Promise<Page>;
  /** The tab whose address holds these words, opened by whomever; waits for it. */
  tab(words: string, timeoutMs?: number): Promise<Page>;
  /** Brings a tab before the others of its window. */
  toFront(page: Page): Promise<void>;
  /**
   * From now on the browser's own question, whether the extension may reach this host, is answered yes; no driver can
   * press its buttons. Without this it stays open.
   */
  allowHost(host: string): Promise<void>;
  /** Takes the extension's leave to reach a host back, as the browser's own page about extensions does. */
  takeBackHost(host: string): Promise<void>;
  screenshot(page: Page, file: string): Promise<void>;
  /** Prints the page into a PDF file, as the browser's own dialog does. */
  print(page: Page, file: string): Promise<void>;
  /** The path of a downloaded file whose name matches; waits until it is whole. */
  downloaded(name: RegExp, timeoutMs?: number): Promise<string>;
  memory(page: Page): Promise<Memory>;
  /** Cuts the machine off from every host, or connects it again. */
  offline(isOffline: boolean): void;
  /** Stops the extension's background, as the browser does when it has nothing to do; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does: open pages keep the old content scripts, which nobody answers any more. */
  reloadExtension(): Promise<void>;
  /** What went wrong so far in pages and in the extension: errors that nobody caught, or that were written down as such. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
  /** Comes when the browser has been closed, by whomever. */
  closed: Promise<void>;
}
