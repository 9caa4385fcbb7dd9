import { beforeEach, expect, test, vi } from 'vitest';
import type { Delivery } from '../../pipeline/messages';
import {
  awaitDelivery,
  beginErrand,
  cancelErrand,
  deliver,
  deliverEnd,
  endErrand,
  errandOf,
  forgetDeliveries,
} from '../../pipeline/save/errands';

/** The browser's storage, as far as errands ask for it, in memory: everything comes back as a copy, and later. */
const stored = vi.hoisted(() => ({
  values: new Map<string, string>(),
  watchers: new Map<string, (json: string | null) => void>(),
}));
vi.mock('#imports', () => {
  const { values, watchers } = stored;
  const set = async (key: string, json: string | null) => {
    if (json === null) values.delete(key);
    else values.set(key, json);
    watchers.get(key)?.(json);
  };
  const read = (json: string | null | undefined): unknown => JSON.parse(json ?? 'null');
  return {
    storage: {
      setItem: (key: string, value: unknown) => set(key, JSON.stringify(value)),
      getItem: async (key: string) => read(values.get(key)),
      removeItem: (key: string) => set(key, null),
      removeItems: (keys: string[]) => Promise.all(keys.map((key) => set(key, null))),
      snapshot: async (area: string) =>
        Object.fromEntries(
          [...values].flatMap(([key, json]) =>
            key.startsWith(`${area}:`) ? [[key.slice(area.length + 1), read(json)]] : [],
          ),
        ),
      watch: (key: string, callback: (value: unknown) => void) => {
        watchers.set(key, (json) => callback(read(json)));
        return () => watchers.delete(key);
      },
    },
  };
});

beforeEach(() => {
  stored.values.clear();
  stored.watchers.clear();
});

const bringBack = (id: string) => ({ purpose: 'bring-back', id, postId: '20', readerTabId: 1 }) as const;
const found = (posts: number, end: Delivery['end'] = null): Delivery => ({
  traced: { posts } as unknown as Delivery['traced'],
  posts,
  end,
  retryAt: null,
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** What whoever waits for an errand is told. */
function told(errandId: string) {
  const deliveries: Delivery[] = [];
  return { deliveries, forget: awaitDelivery(errandId, (delivery) => deliveries.push(delivery)) };
}

test('an errand is that of its tab until it ends', async () => {
  await beginErrand(7, bringBack('a'));
  await beginErrand(8, { purpose: 'read' });
  expect(await errandOf(7)).toEqual(bringBack('a'));
  await endErrand(7);
  expect(await errandOf(7)).toBeNull();
  expect(await errandOf(8)).toEqual({ purpose: 'read' });
});

test('a cancelled errand ends in whatever tab it is, and no other does', async () => {
  await beginErrand(7, bringBack('a'));
  await beginErrand(8, bringBack('b'));
  await beginErrand(9, { purpose: 'read' });
  await cancelErrand('b');
  await cancelErrand('unknown');
  expect([await errandOf(7), await errandOf(8), await errandOf(9)]).toEqual([
    bringBack('a'),
    null,
    { purpose: 'read' },
  ]);
});

test('each delivery comes once, the last with the end, and nothing stays behind', async () => {
  const { deliveries } = told('a');
  await settled();
  await deliver('a', found(3));
  await deliver('a', found(5));
  await deliver('a', found(5, 'whole'));
  await deliver('b', found(9));
  await settled();
  expect(deliveries).toEqual([found(3), found(5), found(5, 'whole')]);
  expect([...stored.values.keys()]).toEqual(['local:delivery-b']);
});

test('what was delivered before anybody looked comes too', async () => {
  await deliver('a', found(3, 'whole'));
  const { deliveries } = told('a');
  await settled();
  expect(deliveries).toEqual([found(3, 'whole')]);
  expect(stored.values.size).toBe(0);
});

test('a tab that is closed ends the wait with what it had delivered', async () => {
  await deliver('a', found(200));
  await deliverEnd('a', 'page-gone');
  await deliverEnd('b', 'page-gone');
  const [some, none] = [told('a'), told('b')];
  await settled();
  expect(some.deliveries).toEqual([found(200, 'page-gone')]);
  expect(none.deliveries).toEqual([{ traced: null, posts: 0, retryAt: null, end: 'page-gone' }]);
});

test('who no longer waits is told nothing more, also of what is on its way', async () => {
  await deliver('a', found(3));
  const { deliveries, forget } = told('a');
  forget();
  await settled();
  await deliver('a', found(4));
  await settled();
  expect(deliveries).toEqual([]);
});

test('deliveries that a closed browser left are forgotten, and nothing else is', async () => {
  await deliver('a', found(3));
  await beginErrand(7, bringBack('a'));
  stored.values.set('local:settings', '{}');
  await forgetDeliveries();
  expect([...stored.values.keys()]).toEqual(['session:errand-7', 'local:settings']);
});
