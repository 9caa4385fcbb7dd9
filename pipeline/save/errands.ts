import { storage } from '#imports';
import type { Traced } from '../messages';
import type { PostId } from '../thread';

/** What a tab was opened on X for: to be read there, or for a reader who waits in another tab. */
export type Errand = { purpose: 'read' } | { purpose: 'bring-back'; postId: PostId; readerTabId: number };

const errandKey = (xTabId: number) => `session:errand-${xTabId}` as const;
const deliveryKey = (postId: PostId) => `local:delivery-${postId}` as const;

export function beginErrand(xTabId: number, errand: Errand): Promise<void> {
  return storage.setItem(errandKey(xTabId), errand);
}

export function errandOf(xTabId: number): Promise<Errand | null> {
  return storage.getItem<Errand>(errandKey(xTabId));
}

export function endErrand(xTabId: number): Promise<void> {
  return storage.removeItem(errandKey(xTabId));
}

/** Leaves what was found where the waiting reader looks: in storage, so that it survives a stopped background. */
export function deliver(postId: PostId, found: Traced): Promise<void> {
  return storage.setItem(deliveryKey(postId), found);
}

/** Calls back once, with what was found when it is delivered, and takes it out of storage; the answer stops the wait. */
export function awaitDelivery(postId: PostId, onFound: (found: Traced) => void): () => void {
  const key = deliveryKey(postId);
  // One that nobody fetched would hide the next: an equal value is no change.
  void storage.removeItem(key);
  const stop = storage.watch<Traced>(key, (found) => {
    if (!found) return;
    stop();
    onFound(found);
    void storage.removeItem(key);
  });
  return stop;
}
