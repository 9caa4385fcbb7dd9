import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** On a site that the reader added nothing may lie over the page: the reader stands in a tab beside it. */
export async function openReaderBeside(page: Browser.tabs.Tab | undefined): Promise<null> {
  if (page?.id === undefined) return null;
  const url = browser.runtime.getURL(`/reader.html?page=${page.id}`);
  await browser.tabs.create({ url, openerTabId: page.id, index: page.index + 1 });
  return null;
}

/** The tab of the page that a reader reads: the one it was opened beside, else its own. A frame's address says nothing. */
export function pageUnder({ url, frameId, tab }: Sender): number | undefined {
  const page = frameId === 0 && url ? new URL(url).searchParams.get('page') : null;
  return page !== null && /^\d{1,15}$/.test(page) ? Number(page) : tab?.id;
}

/** Back to the page, and the reader's own tab goes; either may have been closed in the meantime. */
export async function returnTo(page: number, reader: number | undefined): Promise<void> {
  const back = browser.tabs.update(page, { active: true });
  await Promise.allSettled([back, ...(reader === undefined ? [] : [browser.tabs.remove(reader)])]);
}
