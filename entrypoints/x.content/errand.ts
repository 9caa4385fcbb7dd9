import { browser } from 'wxt/browser';
import type { CollectingEnd } from '../../pipeline/collecting';
import { ask } from '../../pipeline/messages';
import type { Outcome } from '../../pipeline/outcome';
import { postsIn, type Trace } from '../../pipeline/pull/trace';
import type { PostId } from '../../pipeline/thread';
import type { Collection } from './collection';
import { createPageButton } from './page-button';

/** How often the page is looked at. */
const lookEveryMs = 400;

/** A page that has shown nothing for so long may be waiting to be looked at. */
const patienceMs = 6_000;

/** What was found so far is kept this often, so that a tab closed by mistake loses little. */
const deliverEveryMs = 4_000;

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
  if (!traced) return;
  if (task.purpose === 'read') page.open();
  else await bringBack(page, traced, task.postId, signal);
}

/**
 * The thread as soon as the page has received some of it; null when the page is left before. A wanted post must be in it:
 * the tab may have gone on to another thread.
 */
async function loaded(page: Page, wanted: PostId | null, signal: AbortSignal): Promise<Trace | null> {
  const begun = Date.now();
  while (!signal.aborted) {
    const found = page.found();
    if (found.ok && holds(found.value, wanted)) return found.value;
    if (document.hidden && Date.now() - begun > patienceMs) await ask('comeToFront');
    await pause(lookEveryMs);
  }
  return null;
}

/** Delivers what the page shows; makes it load the rest first, on the screen, when there is more. */
async function bringBack(page: Page, traced: Trace, wanted: PostId, signal: AbortSignal): Promise<void> {
  if (traced.endSeen && !traced.rootless) return deliver(traced, 'whole');
  const { collection } = page;
  const button = createPageButton(document, {
    tag: 'epure-collecting',
    testId: 'stop-collecting',
    label: browser.i18n.getMessage('collecting', String(postsIn(traced))),
    onPress: () => collection.order('stop'),
  });
  await deliver(traced, null);
  // What is not on the screen draws nothing, and a list that draws nothing loads nothing further.
  if (document.hidden) await ask('comeToFront');
  button.show();
  collection.order('begin');
  let latest = traced;
  let sent = postsIn(traced);
  let sentAt = Date.now();
  while (collection.now().state !== 'ended') {
    await pause(lookEveryMs);
    const found = page.found();
    if (signal.aborted || !found.ok || !holds(found.value, wanted)) break;
    button.say(browser.i18n.getMessage('collecting', String(postsIn(found.value))));
    latest = found.value;
    if (postsIn(latest) > sent && Date.now() - sentAt > deliverEveryMs) {
      await deliver(latest, null);
      sent = postsIn(latest);
      sentAt = Date.now();
    }
  }
  button.hide();
  const { end, retryAt } = collection.now();
  if (!signal.aborted) await deliver(latest, end ?? 'page-gone', retryAt);
}

async function deliver(traced: Trace, end: CollectingEnd | null, retryAt: string | null = null): Promise<void> {
  await ask('deliver', { traced, posts: postsIn(traced), end, retryAt });
}

function holds({ spine, branches }: Trace, wanted: PostId | null): boolean {
  const posts = [...spine, ...branches.flatMap((branch) => branch.posts)];
  return wanted === null || posts.some(({ id, born }) => id === wanted || born === wanted);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
