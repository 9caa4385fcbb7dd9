import { browser } from 'wxt/browser';
import { storage } from '#imports';

const item = storage.defineItem<string[]>('local:reader-sites', { fallback: [], version: 1 });

const script = '/content-scripts/reader-site.js';
const prefix = 'reader-site:';

/** The pages of a site, itself and what is below it. */
function pagesOf(site: string): string[] {
  return [`https://*.${site}/*`];
}

/** The thread-reader sites that the reader added. */
export function loadReaderSites(): Promise<string[]> {
  return item.getValue();
}

/** Asks the browser for one site, and looks there from then on; false when it was refused. Only at once after a click. */
export async function addReaderSite(site: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: pagesOf(site) }))) return false;
  const kept = await item.getValue();
  await item.setValue([...kept.filter((each) => each !== site), site].sort());
  await followReaderSites();
  return true;
}

/** Looks there no more, and gives the browser's permission back. */
export async function dropReaderSite(site: string): Promise<void> {
  await item.setValue((await item.getValue()).filter((each) => each !== site));
  await followReaderSites();
  await browser.permissions.remove({ origins: pagesOf(site) });
}

/**
 * Makes the browser run our script on the sites that were added and that it lets us see, and on no other: after a start, an
 * update, and when the reader took a permission back elsewhere.
 */
export async function followReaderSites(): Promise<void> {
  const wanted: string[] = [];
  for (const site of await item.getValue()) {
    if (await browser.permissions.contains({ origins: pagesOf(site) })) wanted.push(site);
  }
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = there.filter((id) => id.startsWith(prefix) && !wanted.includes(id.slice(prefix.length)));
  const added = wanted.filter((site) => !there.includes(prefix + site));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (added.length === 0) return;
  await browser.scripting.registerContentScripts(
    added.map((site) => ({
      id: prefix + site,
      js: [script],
      matches: pagesOf(site),
      runAt: 'document_end' as const,
      persistAcrossSessions: true,
    })),
  );
}
