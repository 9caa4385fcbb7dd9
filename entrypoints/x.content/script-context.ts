import { browser } from 'wxt/browser';
import type { ContentScriptContext as WholeContext } from '#imports';

/** What the script on X's pages asks of its context. */
export type ScriptContext = Pick<
  WholeContext,
  'signal' | 'isValid' | 'onInvalidated' | 'setInterval' | 'addEventListener'
>;

/** How often the page's address is looked at where the browser does not tell when it changes. */
const lookEveryMs = 1_000;

/** Told in the page when this script begins. */
const begins = 'epure:begins';

/**
 * What a content script knows of its own life. On X's pages it stands in for WXT's own (`wxt.config.ts`), of which this is
 * the part that is asked for: the whole would be a twentieth of all that runs there, and tells every page our id.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();
  readonly signal = this.#life.signal;

  constructor() {
    // Of two of these scripts on a page the later one stays: the extension was loaded anew.
    document.dispatchEvent(new Event(begins));
    document.addEventListener(begins, () => this.#life.abort(), { signal: this.signal });
  }

  /** False when the extension was loaded anew, or taken away: then nobody answers this script any more. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.#life.abort();
    return !this.signal.aborted;
  }

  onInvalidated(callback: () => void): void {
    this.signal.addEventListener('abort', callback);
  }

  setInterval(callback: () => void, milliseconds: number): void {
    const timer = setInterval(() => this.isValid && callback(), milliseconds);
    this.onInvalidated(() => clearInterval(timer));
  }

  /** Calls back with the page's next address, each time it goes elsewhere without being loaded anew. */
  addEventListener(_: Window, __: 'wxt:locationchange', callback: (event: { newUrl: URL }) => void): void {
    let last = location.href;
    const moved = (href: string) => {
      if (href !== last) callback({ newUrl: new URL(href) });
      last = href;
    };
    const { navigation } = window as { navigation?: Navigation };
    if (!navigation) this.setInterval(() => moved(location.href), lookEveryMs);
    navigation?.addEventListener('navigate', ({ destination }) => moved(destination.url), { signal: this.signal });
  }
}
