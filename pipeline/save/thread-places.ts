import { storage } from '#imports';
import { type ThreadPlace, withThreadPlace } from '../reading-place';

const item = storage.defineItem<ThreadPlace[]>('local:thread-places', { fallback: [], version: 1 });

/** Where a thread was left (`threadKey`), whether it is in the library or not; null for one that was not read. */
export async function loadThreadPlace(threadId: string): Promise<ThreadPlace | null> {
  return (await item.getValue()).find((kept) => kept.threadId === threadId) ?? null;
}

/** Remembers it before all others; the oldest are forgotten. */
export async function keepThreadPlace(kept: ThreadPlace): Promise<void> {
  await item.setValue(withThreadPlace(await item.getValue(), kept));
}

export function forgetPlaces(): Promise<void> {
  return item.removeValue();
}
