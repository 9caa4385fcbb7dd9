/**
 * How a collection came to its end. `whole`: the thread's end was seen; `nothing-more`: X's page shows no more of it;
 * `stopped`: by the reader; `signed-out`: X shows whoever is not logged in the first post and a reply; `page-gone`: the
 * tab was closed or went elsewhere.
 */
export type CollectingEnd = (typeof collectingEnds)[number];

export const collectingEnds = [
  'whole',
  'nothing-more',
  'stopped',
  'rate-limited',
  'no-network',
  'signed-out',
  'page-gone',
] as const;

/** How far X's page has been made to load a thread. */
export interface Collecting {
  state: 'idle' | 'going' | 'paused' | 'ended';
  /** Posts of the thread so far. */
  posts: number;
  /** Why it goes on: the thread's first post is not here, or X has more below. */
  wants: 'root' | 'more';
  /** Null until it has ended. */
  end: CollectingEnd | null;
  /** ISO 8601: when X takes requests again, after `rate-limited`; null when X did not say. */
  retryAt: string | null;
}

export const notCollecting: Collecting = { state: 'idle', posts: 0, wants: 'more', end: null, retryAt: null };

export const collectingOrders = ['begin', 'pause', 'stop', 'look'] as const;

/** `begin` also goes on after a pause; `look` only asks how far it is. */
export type CollectingOrder = (typeof collectingOrders)[number];
