import type { Dexie } from 'dexie';

/** Version 1: whole copies, and their summaries apart, so that listing never loads a picture. */
export function copies(library: Dexie): void {
  library.version(1).stores({ copies: 'id', summaries: 'id, threadId, savedAt' });
}
