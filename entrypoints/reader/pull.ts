import { browser } from 'wxt/browser';
import type { Collecting, CollectingOrder } from '../../pipeline/collecting';
import type { Drift } from '../../pipeline/drift';
import { ask, askTab, type Finding } from '../../pipeline/messages';
import { type Failure, failure, type Outcome, success } from '../../pipeline/outcome';
import { authorOfPage } from '../../pipeline/pull/page-author';
import { pagesOf } from '../../pipeline/pull/pages-of';
import { renderedPage } from '../../pipeline/pull/rendered-page';
import type { Trace } from '../../pipeline/pull/trace';
import type { PostId, Thread, VerdictReason } from '../../pipeline/thread';
import { fetchJson } from './fetch-json';
import { noSources, type Sources, threadFrom } from './sources';

/** What could be pulled for the page below, and what the reader should know about it. */
export interface Pulled {
  thread: Thread;
  /** The post to open on X for more than this source can give; null when there is no more, or we are on X. */
  moreOnX: PostId | null;
  /** Why the original is not here, when this is only the page's own text. */
  originalFailed: Failure | null;
  /** True when X's page below can be made to load more of it. */
  collectable: boolean;
  /** What the thread was made of. */
  sources: Sources;
  /** True when X gave what it gives anybody, so that somebody else may give more. */
  askable: boolean;
}

/** What came of a pull, and what the page below had received that could not be read. */
export interface Pull {
  outcome: Outcome<Pulled>;
  drift: Drift | null;
}

/** Pulls from wherever the reader was opened: X's page, or a thread-reader page that hangs. */
export async function pullHere(): Promise<Pull> {
  const found = await findBelow();
  if (!found.ok) return { outcome: found, drift: null };
  if (found.value.site === 'reader') return { outcome: await pullForReaderSite(found.value), drift: null };
  return { outcome: await pullFromX(found.value), drift: found.value.drift };
}

async function pullFromX(found: XPage): Promise<Outcome<Pulled>> {
  const pulled = await threadFromX(found);
  if (!pulled.ok) return pulled;
  const { thread, sources } = pulled.value;
  const collectable = found.outcome.ok && found.collected !== 'signed-out' && wantsMore(thread);
  const askable = thread.verdict.reasons.some((reason) => openToAnybody.has(reason));
  return success({ thread, moreOnX: null, originalFailed: null, collectable, sources, askable });
}

/** Without a session X gives a post at a time, or what its page shows. */
const openToAnybody: ReadonlySet<VerdictReason> = new Set(['one-post-source', 'rendered-only', 'signed-out']);

/** True for a thread of which X's page may have more to load. */
function wantsMore({ verdict }: Thread): boolean {
  return verdict.reasons.some((reason) => moreReasons.has(reason));
}

const moreReasons: ReadonlySet<VerdictReason> = new Set([
  'more-to-load',
  'one-post-source',
  'root-missing',
  'gap',
  'stopped',
  'rate-limited',
  'no-network',
]);

/** Gives X's page below an order to load more of its thread, or asks how far it is. */
export async function collectBelow(order: CollectingOrder): Promise<Outcome<Collecting>> {
  const below = await tabBelow();
  return below === undefined ? ask('collectHere', { order }) : askTab('collect', below, { order });
}

/** Asks the page below. The straight way needs no background, which may have to be woken; Firefox gives frames no tabs. */
async function findBelow(): Promise<Outcome<Finding>> {
  const below = await tabBelow();
  return below === undefined ? ask('pullHere') : askTab('pull', below);
}

/** The tab over whose page this frame lies; a reader in a tab of its own stands beside its page, which the background knows. */
async function tabBelow(): Promise<number | undefined> {
  return window.top === window ? undefined : (await browser.tabs?.getCurrent())?.id;
}

type XPage = Extract<Finding, { site: 'x' }>;

/** What X's page received, and the posts that it shows and did not receive while Épure looked. */
async function threadFromX({
  outcome,
  url,
  html,
  collected,
}: XPage): Promise<Outcome<{ thread: Thread; sources: Sources }>> {
  const rendered = html === null ? null : await rendersOf(html, url);
  if (!outcome.ok) {
    if (!rendered?.ok) return outcome;
    return success({ thread: rendered.value, sources: { ...noSources, focal: rendered.value.id } });
  }
  const traced = outcome.value as Trace;
  const shown = rendered?.ok ? [renderedPage(rendered.value, traced)] : [];
  const focal = traced.spine[0]?.id ?? null;
  const sources = { ...noSources, pages: [...pagesOf(traced), ...shown], focal, collected };
  const thread = threadFrom(sources);
  return thread.ok ? success({ thread: thread.value, sources }) : thread;
}

async function rendersOf(html: string, url: string): Promise<Outcome<Thread>> {
  const [{ parsePage }, { readRendered }] = await Promise.all([
    import('./parse-page'),
    import('../../pipeline/pull/rendered'),
  ]);
  return readRendered(parsePage(html), url, new Date().toISOString());
}

type ReaderSite = Extract<Finding, { site: 'reader' }>;

/** The original without a login; when it cannot be had, the page's own text. */
async function pullForReaderSite({ url, postId, html }: ReaderSite): Promise<Outcome<Pulled>> {
  const [{ parsePage }, { withoutPlaceholder }, { readPageText, threadFromPageText }, { climbSyndication }] =
    await Promise.all([
      import('./parse-page'),
      import('../../pipeline/detect/without-placeholder'),
      import('../../pipeline/pull/page-text'),
      import('../../pipeline/pull/syndication'),
    ]);
  const page = parsePage(html);
  const pageText = readPageText(withoutPlaceholder(page), url);
  const translation = pageText.ok ? pageText.value : null;
  const original = postId
    ? await climbSyndication(postId, fetchJson)
    : failure('no-post-id', 'nothing on the page names a post on X');
  const pages = original.ok ? [original.value] : [];
  const focal = original.ok ? original.value.focal : postId;
  const sources = { ...noSources, pages, focal, translation };
  const thread: Outcome<Thread> = original.ok ? threadFrom(sources) : original;

  const askable = postId !== null;
  if (thread.ok) {
    const moreOnX = thread.value.verdict.status === 'complete' ? null : postId;
    return success({ thread: thread.value, moreOnX, originalFailed: null, collectable: false, sources, askable });
  }
  if (translation) {
    const own = threadFromPageText(translation, { now: new Date().toISOString(), author: authorOfPage(page) });
    const originalFailed = thread.why;
    return success({ thread: own, moreOnX: postId, originalFailed, collectable: false, sources, askable });
  }
  return thread;
}
