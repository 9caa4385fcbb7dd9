import { storage } from '#imports';
import type { CollectingEnd } from '../collecting';
import type { Delivery } from '../messages';
import type { PostId } from '../thread';

/** What a tab was opened on X for: to be read there, or for a reader who waits in another tab. */
export type Errand = { purpose: 'read' } | { purpose: 'bring-back'; id: string; postId: PostId; readerTabId: number };

const errandKey = (xTabId: number) => `session:errand-${xTabId}` as const;
const deliveryKey = (errandId: string) => `local:delivery-${errandId}` as const;

export function beginErrand(xTabId: number, errand: Errand): Promise<void> {
  return storage.setItem(errandKey(xTabId), errand);
}

export function errandOf(xTabId: number): Promise<Errand | null> {
  return storage.getItem<Errand>(errandKey(xTabId));
}

export function endErrand(xTabId: number): Promise<void> {
  return storage.removeItem(errandKey(xTabId));
}

/** Ends an errand by its own id, whatever tab it is in. */
export async function cancelErrand(errandId: string): Promise<void> {
  for (const [key, errand] of Object.entries(await storage.snapshot('session'))) {
    const isIt = key.startsWith('errand-') && (errand as Errand | null)?.purpose === 'bring-back';
    if (isIt && (errand as { id?: string }).id === errandId) await storage.removeItem(`session:${key}`);
  }
}

/** Leaves what was found where the waiting reader looks: in storage, so that it survives a stopped background. */
export function deliver(errandId: string, found: Delivery): Promise<void> {
  return storage.setItem(deliveryKey(errandId), found);
}

/** Says that nothing more comes, beside what was left there before. */
export async function deliverEnd(errandId: string, end: CollectingEnd): Promise<void> {
  const kept = await storage.getItem<Delivery>(deliveryKey(errandId));
  await deliver(errandId, { traced: null, posts: 0, retryAt: null, ...kept, end });
}

/**
 * Calls back with what was found so far, each time there is more, the last time with its end; then it is taken out of
 * storage. The answer stops the wait.
 */
export function awaitDelivery(errandId: string, onFound: (found: Delivery) => void): () => void {
  const key = deliveryKey(errandId);
  const take = (found: Delivery | null) => {
    if (!found || isOver) return;
    if (found.end !== null) forget();
    onFound(found);
  };
  let isOver = false;
  const stop = storage.watch<Delivery>(key, take);
  const forget = () => {
    isOver = true;
    stop();
    void storage.removeItem(key);
  };
  // Something may have come before there was anybody to look.
  void storage.getItem<Delivery>(key).then(take);
  return forget;
}

/** Deliveries that nobody waits for any more, left by a browser that was closed. */
export async function forgetDeliveries(): Promise<void> {
  const kept = Object.keys(await storage.snapshot('local')).filter((key) => key.startsWith('delivery-'));
  await storage.removeItems(kept.map((key) => `local:${key}` as const));
}
