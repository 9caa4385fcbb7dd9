import type { CollectingEnd } from '../collecting';
import type { Outcome } from '../outcome';
import { postsIn, type Trace } from './trace';
import type { WireAnswer } from './wire-event';

/** X's page, as far as collecting has to do with it. */
export interface CollectablePage {
  /** The thread as far as it was observed. */
  found(): Outcome<Trace>;
  /** Moves the page by about a window's height; false when it is at that end already. */
  scroll(way: 'up' | 'down'): boolean;
  /** Presses one of X's own controls near the window that load more; false when there is none that was not tried. */
  pressMore(): boolean;
  /** True while X shows that it is loading. */
  isLoading(): boolean;
  isSignedOut(): boolean;
  /** The next answer that the page received since this was last asked; null when none comes in time. */
  nextAnswer(withinMs: number): Promise<WireAnswer | null>;
  /** Comes when the page has drawn what it was asked to. */
  drawn(): Promise<void>;
  now(): number;
}

export interface CollectingRun {
  /** Comes when going on is wanted, at once unless the reader paused. */
  gate(): Promise<void>;
  /** Told of every step. */
  onStep(trace: Trace | null): void;
  signal: AbortSignal;
}

export interface Collected {
  end: CollectingEnd;
  retryAt: string | null;
}

/** How long X may take for an answer, and for saying that it loads anything at all. */
const patienceMs = 10_000;
const graceMs = 1_200;

/** So many answers in a row without a post of the thread, and X has no more of it. */
const emptyAnswers = 5;

/** After so many waits for nothing, what looks like loading is not. */
const mostInVain = 2;

/** So many answers in a row that X refused, or that never came. */
const mostRefusals = 3;

/** X's answers say how many more requests it takes; so many are left to the reader's own browsing. */
const keptForReader = 5;
const longestPauseMs = 60_000;

/**
 * Makes X's own page load the rest of the thread it stands at: upwards to the thread's first post, then down to its end,
 * by scrolling and by X's own controls. It never asks X for anything itself, waits for every answer, and stops when X
 * says that it is too much. What was observed so far stays with the page, however this ends.
 */
export async function collect(page: CollectablePage, { gate, onStep, signal }: CollectingRun): Promise<Collected> {
  const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  const answer = (withinMs: number) => Promise.race([page.nextAnswer(withinMs), stopped]);
  let most = 0;
  let empty = 0;
  let refused = 0;
  let topSeen = false;
  let inVain = 0;
  let rests = 0;

  while (!signal.aborted) {
    await Promise.race([gate(), stopped]);
    const found = page.found();
    const trace = found.ok ? found.value : null;
    onStep(trace);
    if (trace && isWhole(trace)) return { end: 'whole', retryAt: null };
    if (page.isSignedOut()) return { end: 'signed-out', retryAt: null };
    const posts = trace ? postsIn(trace) : 0;
    if (posts > most) empty = 0;
    most = Math.max(most, posts);
    if (empty >= emptyAnswers || (topSeen && trace?.endSeen)) break;

    const upwards = trace?.rootless === true && !topSeen;
    const pressed = page.pressMore();
    const moved = pressed || page.scroll(upwards ? 'up' : 'down');
    await Promise.race([page.drawn(), stopped]);
    const loading = inVain < mostInVain && page.isLoading();
    if (moved) rests = 0;
    if (moved && !pressed && !loading) continue;
    const got = await answer(pressed || loading ? patienceMs : graceMs);
    if (got === null) {
      inVain += 1;
      if (moved) continue;
      // The page may not have drawn yet what came last: it is looked at once more.
      rests += 1;
      if (upwards) topSeen = rests > 1;
      else if (rests > 1) break;
      continue;
    }
    inVain = 0;
    rests = 0;
    empty += 1;
    if (got.status === 429) return limited(got);
    refused = got.status === 200 ? 0 : refused + 1;
    if (refused >= mostRefusals) return { end: got.status === 0 ? 'no-network' : 'nothing-more', retryAt: null };
    const waitMs =
      got.remaining !== null && got.remaining <= keptForReader ? (got.resetAt ?? 0) * 1_000 - page.now() : 0;
    if (waitMs > longestPauseMs) return limited(got);
    for (const until = page.now() + waitMs; !signal.aborted && page.now() < until; ) {
      // The reader's own browsing goes on meanwhile, and may be what is too much.
      const meanwhile = await answer(until - page.now());
      if (meanwhile === null) break;
      if (meanwhile.status === 429) return limited(meanwhile);
    }
  }
  return { end: signal.aborted ? 'stopped' : 'nothing-more', retryAt: null };
}

/** Nothing of the thread is known to be still with X. */
function isWhole({ endSeen, rootless, gaps }: Trace): boolean {
  return endSeen && !rootless && !gaps.some(({ why }) => why === 'not-sent');
}

/** X has had enough, until a time that it may tell. */
function limited({ resetAt }: WireAnswer): Collected {
  return { end: 'rate-limited', retryAt: resetAt === null ? null : new Date(resetAt * 1_000).toISOString() };
}
