// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Collection } from '../../entrypoints/x.content/collection';
import { runErrand } from '../../entrypoints/x.content/errand';
import { notCollecting } from '../../pipeline/collecting';
import { ask, type Delivery } from '../../pipeline/messages';
import { success } from '../../pipeline/outcome';
import type { Trace } from '../../pipeline/pull/trace';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: () => 'Stop' } } }));
vi.mock('../../pipeline/messages', () => ({ ask: vi.fn() }));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Runs an errand; `onDelivery` is called with each delivery, and gives what the background answers. */
async function run(
  onDelivery: (found: Delivery, thread: { posts: number; ended: boolean }) => boolean | Promise<never>,
) {
  const thread = { posts: 3, ended: false };
  const delivered: Delivery[] = [];
  vi.mocked(ask).mockImplementation((async (name: string, found: Delivery) => {
    if (name === 'errand') return { purpose: 'bring-back', postId: '1' };
    if (name !== 'deliver') return null;
    delivered.push(found);
    return onDelivery(found, thread);
  }) as typeof ask);
  const found = () => {
    const spine = Array.from({ length: thread.posts }, (_, n) => ({ id: `${n + 1}`, born: `${n + 1}` }));
    return success({ spine, branches: [], rootless: false, endSeen: thread.ended } as unknown as Trace);
  };
  const now = () => ({ ...notCollecting, state: thread.ended ? 'ended' : 'going', end: thread.ended ? 'whole' : null });
  const collection = { order: now, now } as unknown as Collection;
  const done = runErrand({ found, open: () => undefined, collection }, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
  return delivered.map(({ posts, end }) => ({ posts, end }));
}

test('what came while the background was told goes with the end', async () => {
  const delivered = await run((_, thread) => {
    // The collection comes to its end during the second delivery.
    if (thread.posts > 3) thread.ended = true;
    thread.posts += 5;
    return true;
  });
  expect(delivered).toEqual([
    { posts: 3, end: null },
    { posts: 8, end: null },
    { posts: 13, end: 'whole' },
  ]);
});

test('a background that never answers is told the end again', async () => {
  let asked = 0;
  const delivered = await run((found, thread) => {
    thread.ended = true;
    asked += 1;
    return found.end === null || asked > 3 ? true : new Promise<never>(() => undefined);
  });
  expect(delivered.map(({ end }) => end)).toEqual([null, 'whole', 'whole', 'whole']);
});
