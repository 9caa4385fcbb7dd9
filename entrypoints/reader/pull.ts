import { browser } from 'wxt/browser';
import type { Collecting, CollectingOrder } from '../../pipeline/collecting';
import { withoutPlaceholder } from '../../pipeline/detect/without-placeholder';
import { ask, askTab, type Finding } from '../../pipeline/messages';
import { type Failure, failure, type Outcome, success } from '../../pipeline/outcome';
import { authorOfPage } from '../../pipeline/pull/page-author';
import { pullSyndication } from '../../pipeline/pull/syndication';
import { threadOf } from '../../pipeline/pull/thread-of';
import type { Trace } from '../../pipeline/pull/trace';
import type { PostId, Thread, VerdictReason } from '../../pipeline/thread';
import { fetchJson } from './fetch-json';

/** What could be pulled for the page below, and what the reader should know about it. */
export interface Pulled {
  thread: Thread;
  /** The post to open on X for more than this source can give; null when there is no more, or we are on X. */
  moreOnX: PostId | null;
  /** Why the original is not here, when this is only the page's own text. */
  originalFailed: Failure | null;
  /** True when X's page below can be made to load more of it. */
  collectable: boolean;
}

/** Pulls from wherever the reader was opened: X's page, or a thread-reader page that hangs. */
export async function pullHere(): Promise<Outcome<Pulled>> {
  const found = await findBelow();
  if (!found.ok) return found;
  if (found.value.site === 'reader') return pullForReaderSite(found.value);
  const thread = await threadFromX(found.value);
  if (!thread.ok) return thread;
  const collectable = found.value.outcome.ok && found.value.collected !== 'signed-out' && wantsMore(thread.value);
  return success({ thread: thread.value, moreOnX: null, originalFailed: null, collectable });
}

/** True for a thread of which X's page may have more to load. */
function wantsMore({ verdict }: Thread): boolean {
  return verdict.reasons.some((reason) => moreReasons.has(reason));
}

const moreReasons: ReadonlySet<VerdictReason> = new Set([
  'more-to-load',
  'root-missing',
  'gap',
  'stopped',
  'rate-limited',
  'no-network',
]);

/** Gives X's page below an order to load more of its thread, or asks how far it is. */
export async function collectBelow(order: CollectingOrder): Promise<Outcome<Collecting>> {
  const tab = await browser.tabs?.getCurrent();
  return tab?.id === undefined ? ask('collectHere', { order }) : askTab('collect', tab.id, { order });
}

/** Asks the page below. The straight way needs no background, which may have to be woken; Firefox gives frames no tabs. */
async function findBelow(): Promise<Outcome<Finding>> {
  const tab = await browser.tabs?.getCurrent();
  return tab?.id === undefined ? ask('pullHere') : askTab('pull', tab.id);
}

type XPage = Extract<Finding, { site: 'x' }>;

/** What X's page received; when nothing was observed, the posts that it shows. */
async function threadFromX({ outcome, url, html, collected }: XPage): Promise<Outcome<Thread>> {
  const now = new Date().toISOString();
  if (outcome.ok) return success(threadOf(outcome.value as Trace, { now, collected }));
  if (html === null) return outcome;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { readRendered } = await import('../../pipeline/pull/rendered');
  const rendered = readRendered(page, url, now);
  return rendered.ok ? rendered : outcome;
}

type ReaderSite = Extract<Finding, { site: 'reader' }>;

/** The original without a login; when it cannot be had, the page's own text. */
async function pullForReaderSite({ url, postId, html }: ReaderSite): Promise<Outcome<Pulled>> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { readPageText, threadFromPageText } = await import('../../pipeline/pull/page-text');
  const pageText = readPageText(withoutPlaceholder(page), url);
  const now = new Date().toISOString();
  const original = postId
    ? await pullSyndication(postId, fetchJson, { now })
    : failure('no-post-id', 'nothing on the page names a post on X');

  if (original.ok) {
    const thread = { ...original.value, translation: pageText.ok ? pageText.value : null };
    return success({
      thread,
      moreOnX: thread.verdict.status === 'complete' ? null : postId,
      originalFailed: null,
      collectable: false,
    });
  }
  if (pageText.ok) {
    const thread = threadFromPageText(pageText.value, { now, author: authorOfPage(page) });
    return success({ thread, moreOnX: postId, originalFailed: original.why, collectable: false });
  }
  return original;
}
