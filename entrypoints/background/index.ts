import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { statusAddress, statusPatterns } from '../../pipeline/detect/status-address';
import { answer, askTab, nothing, parseOrder } from '../../pipeline/messages';
import { failure, success } from '../../pipeline/outcome';
import { Database } from '../../pipeline/save/database';
import {
  beginErrand,
  cancelErrand,
  deliver,
  deliverEnd,
  type Errand,
  endErrand,
  errandOf,
  forgetDeliveries,
} from '../../pipeline/save/errands';
import { openLibrary } from '../../pipeline/save/library';
import { followReaderSites } from '../../pipeline/save/reader-sites';
import { hasLeave } from '../../pipeline/save/third-party';
import { statusAt } from '../../pipeline/x-address';
import { showBackupDue } from './backup-due';
import { showOnButton } from './badge';
import {
  parseBase,
  parseDelivery,
  parseErrandId,
  parseId,
  parsePlace,
  parsePostId,
  parseSaving,
  parseThreadId,
} from './parse';
import { openReaderBeside, pageUnder, returnTo } from './reader-beside';
import { welcome } from './welcome';

/** A module: what it shares with the pages is in the package once. */
export default defineBackground({ type: 'module', main: startBackground });

function startBackground(): void {
  passOnToOwnTab();
  keepTheLibrary();
  askForLeave();
  runErrands();
  toggleFromToolbar();
  showOnButton();
  keepReaderSites();
  welcome();
}

/** In Firefox a frame over a page cannot reach its tab's content script by itself. */
function passOnToOwnTab() {
  const ownTab = <T>(tabId: number | undefined, pass: (tabId: number) => Promise<T>) =>
    tabId === undefined ? failure('page-gone', 'the sender stands in no tab') : pass(tabId);
  answer('pullHere', nothing, (_, sender) => ownTab(pageUnder(sender), (id) => askTab('pull', id)));
  answer('collectHere', parseOrder, (order, sender) => ownTab(pageUnder(sender), (id) => askTab('collect', id, order)));
  answer('leaveHere', nothing, (_, sender) =>
    ownTab(pageUnder(sender), async (id) => {
      if (id !== sender.tab?.id) await returnTo(id, sender.tab?.id);
      return askTab('leave', id);
    }),
  );
  answer('acceptOfferHere', nothing, (_, sender) => ownTab(sender?.tab?.id, (id) => askTab('acceptOffer', id)));
  answer('declineOfferHere', nothing, (_, sender) => ownTab(sender?.tab?.id, (id) => askTab('declineOffer', id)));
  answer('openReader', nothing, (_, sender) => openReaderBeside(sender.tab));
}

function keepTheLibrary() {
  const database = new Database();
  const library = openLibrary(database);
  const look = () => void showBackupDue(database).catch((error: unknown) => console.error(error));
  browser.runtime.onStartup.addListener(look);
  answer('saveCopy', parseSaving, async ({ copy, known }) => {
    const saved = await library.save(copy, known);
    look();
    return saved;
  });
  answer('loadCopy', parseId, ({ id }) => library.load(id));
  answer('loadLatest', parseThreadId, ({ threadId }) => library.loadLatest(threadId));
  answer('setPlace', parsePlace, ({ id, place }) => library.setPlace(id, place));
  answer('openCopy', parseId, async ({ id }) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html?copy=${encodeURIComponent(id)}`) });
    return success(null);
  });
  answer('openLibrary', nothing, async () => {
    await openLibraryTab();
    return success(null);
  });
}

/** The tab stands beside the reader's, and goes when it has its answer. */
function askForLeave() {
  answer('openConsent', nothing, async (_, sender) => {
    await browser.tabs.create({ url: browser.runtime.getURL('/consent.html'), openerTabId: sender.tab?.id });
    return success(null);
  });
  answer('hasLeave', parseBase, ({ base }) => hasLeave(base));
}

function openLibraryTab() {
  return browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

/** The original is collected where X shows it: in a tab of X, opened because the reader asked. */
function runErrands() {
  // A page may ask what it was opened for before that is written down: it then waits for this.
  let writing: Promise<unknown> = Promise.resolve();
  const open = async (url: string, errand: Errand) => {
    const written = browser.tabs.create({ url, active: errand.purpose === 'read' }).then(async ({ id }) => {
      if (id !== undefined) await beginErrand(id, errand);
    });
    writing = Promise.allSettled([writing, written]);
    await written;
  };

  readFromMenu((url) => open(url, { purpose: 'read' }));
  answer('openOnX', parsePostId, async ({ postId }, sender) => {
    const readerTabId = sender?.tab?.id;
    if (readerTabId === undefined) return failure('page-gone', 'the reader stands in no tab');
    const id = crypto.randomUUID();
    await open(statusAddress(postId), { purpose: 'bring-back', id, postId, readerTabId });
    return success({ errandId: id });
  });
  answer('errand', nothing, async (_, sender) => {
    const tabId = sender?.tab?.id;
    await writing;
    const errand = tabId === undefined ? null : await errandOf(tabId);
    if (tabId !== undefined && errand?.purpose === 'read') await endErrand(tabId);
    if (errand?.purpose !== 'bring-back') return errand;
    return { purpose: errand.purpose, postId: errand.postId };
  });
  // One after the other: what came before a tab was closed is kept, what comes after it changes nothing.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  answer('deliver', parseDelivery, (found, sender) =>
    inTurn(async () => {
      const tabId = sender?.tab?.id;
      const errand = tabId === undefined ? null : await errandOf(tabId);
      if (tabId === undefined || errand?.purpose !== 'bring-back') return false;
      await deliver(errand.id, found).catch(() => deliverEnd(errand.id, 'page-gone'));
      if (found.end === null) return true;
      await endErrand(tabId);
      // A tab that went elsewhere is the reader's own again; and either may have been closed in the meantime.
      if (found.end !== 'page-gone') {
        const back = browser.tabs.update(errand.readerTabId, { active: true });
        await Promise.allSettled([back, browser.tabs.remove(tabId)]);
      }
      return false;
    }),
  );
  answer('cancelErrand', parseErrandId, async ({ errandId }) => {
    await cancelErrand(errandId);
    return null;
  });
  answer('comeToFront', nothing, async (_, sender) => {
    const tabId = sender?.tab?.id;
    const errand = tabId === undefined ? null : await errandOf(tabId);
    if (tabId !== undefined && errand?.purpose === 'bring-back') await browser.tabs.update(tabId, { active: true });
    return null;
  });
  browser.tabs.onRemoved.addListener((tabId) =>
    inTurn(async () => {
      const errand = await errandOf(tabId);
      if (errand?.purpose !== 'bring-back') return;
      await deliverEnd(errand.id, 'page-gone');
      await endErrand(tabId);
    }),
  );
  browser.runtime.onStartup.addListener(forgetDeliveries);
}

function toggleFromToolbar() {
  browser.action.onClicked.addListener(async (tab) => {
    const toggled = tab.id !== undefined && (await toggle(tab.id, tab.url));
    if (!toggled) await openLibraryTab();
  });
}

async function toggle(tabId: number, url: string | undefined): Promise<boolean> {
  const toggled = await askTab('toggle', tabId);
  if (toggled.ok || toggled.why !== 'page-gone') return toggled.ok;
  return url !== undefined && (await wakeUp(tabId, url)) && (await askTab('toggle', tabId)).ok;
}

/** A page of X that was open before Épure was installed has no content scripts yet: it gets them now. */
async function wakeUp(tabId: number, url: string): Promise<boolean> {
  if (!statusAt(new URL(url))) return false;
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: ['/content-scripts/x.js'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/x-observer.js'], world: 'MAIN' });
    return true;
  } catch {
    // A page that no extension may touch: the library opens instead.
    return false;
  }
}

function readFromMenu(open: (url: string) => Promise<void>) {
  browser.runtime.onInstalled.addListener(async () => {
    // In Firefox the entries of the version before are still there.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: 'read',
      title: browser.i18n.getMessage('menu'),
      contexts: ['link'],
      targetUrlPatterns: statusPatterns,
    });
  });
  browser.contextMenus.onClicked.addListener(async ({ linkUrl }) => {
    if (linkUrl) await open(linkUrl);
  });
}

/** What an update or a restart forgot is asked for again, and what the reader took back is let go. */
function keepReaderSites() {
  browser.runtime.onInstalled.addListener(followReaderSites);
  browser.runtime.onStartup.addListener(followReaderSites);
  browser.permissions.onRemoved.addListener(followReaderSites);
}
