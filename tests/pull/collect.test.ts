import { describe, expect, test } from 'vitest';
import { failure, success } from '../../pipeline/outcome';
import { type CollectablePage, type Collected, collect } from '../../pipeline/pull/collect';
import type { Trace } from '../../pipeline/pull/trace';
import type { WireAnswer } from '../../pipeline/pull/wire-event';

/** What a played page does at one step: answers that come when it is scrolled or pressed, and what is then found. */
interface Play {
  /** Posts of the thread known at first, and added by each answer. */
  answers: (Partial<WireAnswer> & { adds?: number; roots?: true; ends?: true })[];
  /** How many windows one can scroll down; the page grows by as much at each answer. */
  windows?: number;
  controls?: number;
  rootless?: boolean;
  signedOut?: boolean;
  observed?: boolean;
}

function played({ answers, windows = 2, controls = 0, rootless = false, signedOut = false, observed = true }: Play) {
  const log: string[] = [];
  const waiting = [...answers];
  const state = { posts: 3, rootless, endSeen: false, at: 0, bottom: windows, controls };
  const answer = (): WireAnswer | null => {
    const next = waiting.shift();
    if (!next) return null;
    log.push('answer');
    state.posts += next.adds ?? 0;
    if (next.roots) state.rootless = false;
    if (next.ends) state.endSeen = true;
    state.bottom += 1;
    return { operation: 'TweetDetail', status: 200, remaining: null, resetAt: null, body: '', ...next };
  };
  let asked = false;
  const page: CollectablePage = {
    found: () =>
      observed
        ? success({
            spine: Array(state.posts).fill({}),
            branches: [],
            gaps: [],
            rootless: state.rootless,
            shown: [],
            endSeen: state.endSeen,
            postByPost: false,
            unreadable: 0,
          } as unknown as Trace)
        : failure('nothing-observed', ''),
    scroll(way) {
      log.push(way);
      if (way === 'up') {
        asked = state.at === 0 && waiting.length > 0;
        if (state.at === 0) return false;
        state.at -= 1;
        return true;
      }
      if (state.at >= state.bottom) {
        asked = waiting.length > 0;
        return false;
      }
      state.at += 1;
      return true;
    },
    pressMore() {
      if (state.controls === 0) return false;
      state.controls -= 1;
      log.push('press');
      return true;
    },
    isLoading: () => asked,
    isSignedOut: () => signedOut,
    nextAnswer: async () => answer(),
    drawn: async () => undefined,
    now: () => 0,
  };
  return { page, log, state };
}

function run(page: CollectablePage, { stopAfter = Number.POSITIVE_INFINITY } = {}): Promise<Collected> {
  const stop = new AbortController();
  let steps = 0;
  return collect(page, {
    gate: async () => undefined,
    onStep: () => {
      steps += 1;
      if (steps > 2_000) throw new Error('it never ends');
      if (steps >= stopAfter) stop.abort();
    },
    signal: stop.signal,
  });
}

describe('a thread is collected', () => {
  test('not at all when its end is known', async () => {
    const { page, log, state } = played({ answers: [] });
    state.endSeen = true;
    expect(await run(page)).toEqual({ end: 'whole', retryAt: null });
    expect(log).toEqual([]);
  });

  test('downwards, answer by answer, until its end is seen', async () => {
    const { page, state } = played({ answers: [{ adds: 20 }, { adds: 20 }, { adds: 4, ends: true }] });
    expect(await run(page)).toEqual({ end: 'whole', retryAt: null });
    expect(state.posts).toBe(47);
  });

  test('upwards first when it was opened in the middle', async () => {
    const { page, log } = played({ answers: [{ adds: 9, roots: true }, { ends: true }], rootless: true });
    expect((await run(page)).end).toBe('whole');
    expect(log.indexOf('answer')).toBeLessThan(log.indexOf('down'));
  });

  test("by X's own controls before it is scrolled past them", async () => {
    const { page, log } = played({ answers: [{ adds: 5 }, { adds: 5, ends: true }], controls: 2 });
    expect((await run(page)).end).toBe('whole');
    expect(log).toEqual(['press', 'answer', 'press', 'answer']);
  });
});

describe('collecting ends', () => {
  test('when the page has no more, though no end was seen', async () => {
    expect((await run(played({ answers: [{ adds: 5 }] }).page)).end).toBe('nothing-more');
  });

  test('when the first post is not to be had, and the end is known', async () => {
    const { page, state } = played({ answers: [], rootless: true });
    state.endSeen = true;
    expect((await run(page)).end).toBe('nothing-more');
  });

  test('when answer after answer has nothing of the thread', async () => {
    const { page, log } = played({ answers: Array(50).fill({}) });
    expect((await run(page)).end).toBe('nothing-more');
    expect(log.filter((step) => step === 'answer')).toHaveLength(5);
  });

  test('when X refuses for a time, which it says', async () => {
    const { page } = played({ answers: [{ adds: 5 }, { status: 429, resetAt: 1_800_000_000 }] });
    expect(await run(page)).toEqual({ end: 'rate-limited', retryAt: '2027-01-15T08:00:00.000Z' });
  });

  test('before X refuses, when few requests are left for a long time', async () => {
    const { page, log } = played({
      answers: [
        { adds: 5, remaining: 4, resetAt: 900 },
        { adds: 5, ends: true },
      ],
    });
    expect(await run(page)).toEqual({ end: 'rate-limited', retryAt: '1970-01-01T00:15:00.000Z' });
    expect(log.filter((step) => step === 'answer')).toHaveLength(1);
  });

  test('when X refuses while it waits for X to take requests again', async () => {
    const { page, log } = played({
      answers: [
        { adds: 5, remaining: 4, resetAt: 30 },
        { status: 429, resetAt: 900 },
        { adds: 5, ends: true },
      ],
    });
    expect(await run(page)).toEqual({ end: 'rate-limited', retryAt: '1970-01-01T00:15:00.000Z' });
    expect(log.filter((step) => step === 'answer')).toHaveLength(2);
  });

  test('not for one answer that went wrong', async () => {
    const { page } = played({ answers: [{ status: 500 }, { adds: 5, ends: true }] });
    expect((await run(page)).end).toBe('whole');
  });

  test('when there is no network', async () => {
    const { page } = played({ answers: Array(9).fill({ status: 0 }) });
    expect((await run(page)).end).toBe('no-network');
  });

  test('when nobody is logged in', async () => {
    expect((await run(played({ answers: [], signedOut: true }).page)).end).toBe('signed-out');
  });

  test('when it is stopped', async () => {
    const { page } = played({ answers: Array(500).fill({ adds: 20 }), windows: 1_000 });
    expect((await run(page, { stopAfter: 10 })).end).toBe('stopped');
  });

  test('when nothing was ever observed', async () => {
    expect((await run(played({ answers: [], observed: false }).page)).end).toBe('nothing-more');
  });
});

test('a stop does not wait for an answer that does not come', async () => {
  const stop = new AbortController();
  const { page } = played({ answers: [], windows: 0 });
  const collecting = collect(
    { ...page, isLoading: () => true, nextAnswer: () => new Promise(() => undefined) },
    { gate: async () => undefined, onStep: () => undefined, signal: stop.signal },
  );
  stop.abort();
  expect((await collecting).end).toBe('stopped');
});

test('a pause lasts until it is ended, or stopped', async () => {
  const stop = new AbortController();
  const { page, log } = played({ answers: [] });
  const collecting = collect(page, {
    gate: () => new Promise(() => undefined),
    onStep: () => undefined,
    signal: stop.signal,
  });
  await Promise.resolve();
  expect(log).toEqual([]);
  stop.abort();
  expect((await collecting).end).toBe('stopped');
});
