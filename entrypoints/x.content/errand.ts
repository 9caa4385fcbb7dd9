import { browser } from 'wxt/browser';
import type { CollectingEnd } from '../../pipeline/collecting';
import { ask } from '../../pipeline/messages';
import type { Outcome } from '../../pipeline/outcome';
import { postsOf } from '../../pipeline/pull/chain';
import { postsIn, type Trace } from '../../pipeline/pull/trace';
import type { PostId } from '../../pipeline/thread';
import type { Collection } from './collection';
import { createPageButton } from './page-button';

/** How often the page is looked at. */
const lookEveryMs = 400;

/** A page that has shown nothing for so long may be waiting to be looked at. */
const patienceMs = 6_000;

/** After this the reader is told that nothing came; they may have had to log in. */
const longestWaitMs = 120_000;

/** What was found so far is kept this often, so that a tab closed by mistake loses little. */
const deliverEveryMs = 4_000;

/** So long a background takes at most, also when it has to be woken. */
const longestSilenceMs = 5_000;

interface Page {
  found(): Outcome<Trace>;
  open(): void;
  collection: Collection;
}

/** When this tab was opened for a reader: shows them the thread here, or collects it and brings it to where they wait. */
export async function runErrand(page: Page, signal: AbortSignal): Promise<void> {
  const task = await ask('errand');
  if (!task) return;
  const wanted = task.purpose === 'bring-back' ? task.postId : null;
  const traced = await loaded(page, wanted, signal);
  if (signal.aborted) return;
  if (task.purpose === 'bring-back') await bringBack(page, traced, task.postId, signal);
  else if (traced) page.open();
}

/**
 * The thread as soon as the page has received some of it; null when it does not. A wanted post must be in it: the tab may
 * have gone on to another thread.
 */
async function loaded(page: Page, wanted: PostId | null, signal: AbortSignal): Promise<Trace | null> {
  const begun = Date.now();
  let asked = false;
  for (let waited = 0; !signal.aborted && waited < longestWaitMs; waited = Date.now() - begun) {
    const found = page.found();
    if (found.ok && holds(found.value, wanted)) return found.value;
    if (!found.ok && (found.why === 'not-found' || found.why === 'withheld')) return null;
    if (document.hidden && !asked && waited > patienceMs) {
      asked = true;
      await ask('comeToFront');
    }
    await pause(lookEveryMs);
  }
  return null;
}

/** Delivers what the page shows; makes it load the rest first, on the screen, when there is more. */
async function bringBack(page: Page, traced: Trace | null, wanted: PostId, signal: AbortSignal): Promise<void> {
  if (!traced) await deliver(null, 'nothing-more');
  else if (traced.endSeen && !traced.rootless) await deliver(traced, 'whole');
  else if (await deliver(traced, null)) await collectFor(page, traced, wanted, signal);
}

async function collectFor(page: Page, traced: Trace, wanted: PostId, signal: AbortSignal): Promise<void> {
  const { collection } = page;
  const label = (posts: number) => browser.i18n.getMessage('collecting', String(posts));
  const button = createPageButton(document, {
    tag: 'epure-collecting',
    testId: 'stop-collecting',
    label: label(postsIn(traced)),
    onPress: () => collection.order('stop'),
  });
  // What is not on the screen draws nothing, and a list that draws nothing loads nothing further.
  if (document.hidden) await ask('comeToFront');
  button.show();
  collection.order('begin');
  let latest = traced;
  /** Takes what is there now; false when the page went elsewhere, and what is there is no longer what is wanted. */
  const look = (): boolean => {
    const found = page.found();
    if (!found.ok || !holds(found.value, wanted)) return false;
    latest = found.value;
    return true;
  };
  let sentAt = Date.now();
  let isWanted = true;
  while (isWanted && collection.now().state !== 'ended') {
    await pause(lookEveryMs);
    if (signal.aborted || !look()) break;
    button.say(label(postsIn(latest)));
    if (Date.now() - sentAt > deliverEveryMs) {
      sentAt = Date.now();
      isWanted = await deliver(latest, null);
    }
  }
  button.hide();
  // It may have ended while the background was told: what came meanwhile goes with its end.
  look();
  const { end, retryAt } = collection.now();
  if (!isWanted) collection.order('stop');
  else if (!signal.aborted) await deliver(latest, end ?? 'page-gone', retryAt);
}

/**
 * Gives what there is to the reader who waits; false when nobody does any more. A background that is stopped meanwhile
 * may never answer: the end is told once more, and what is on its way is told with the next.
 */
async function deliver(traced: Trace | null, end: CollectingEnd | null, retryAt: string | null = null) {
  const found = { traced, posts: traced ? postsIn(traced) : 0, end, retryAt };
  for (let tries = end === null ? 1 : 3; tries > 0; tries -= 1) {
    const silence = pause(longestSilenceMs).then(() => null);
    const isWanted = await Promise.race([ask('deliver', found).catch(() => null), silence]);
    if (isWanted !== null) return isWanted;
  }
  return true;
}

function holds(trace: Trace, wanted: PostId | null): boolean {
  return wanted === null || postsOf(trace).some(({ id, born }) => id === wanted || born === wanted);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
