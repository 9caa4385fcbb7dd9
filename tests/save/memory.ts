import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Copy } from '../../pipeline/copy';
import { Database } from '../../pipeline/save/database';
import type { Post } from '../../pipeline/thread';
import { annotatedCopy } from '../export/copies';

/** A browser's storage of one test, in memory: databases opened with it see the same data. */
export interface Memory {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

export function freshMemory(): Memory {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

export function databaseIn(memory: Memory): Database {
  return new Database({ indexedDB: memory.indexedDB, IDBKeyRange: memory.IDBKeyRange });
}

/** A copy to save; `change` says what matters to the test. */
export function copyOf(change: Partial<Copy> & { posts?: Post[]; title?: string; threadId?: string } = {}): Copy {
  const { posts, title, threadId, ...fields } = change;
  const base = annotatedCopy();
  return {
    ...base,
    id: 'copy-1',
    savedAt: '2026-11-01T10:00:00.000Z',
    ...fields,
    thread: { ...base.thread, ...fields.thread, id: threadId ?? base.thread.id, posts: posts ?? base.thread.posts },
    article: { ...base.article, ...fields.article, title: title ?? base.article.title },
  };
}

/** The value of an outcome that must have come about. */
export function good<T>(outcome: { ok: true; value: T } | { ok: false; why: string; detail: string }): T {
  if (!outcome.ok) throw new Error(`${outcome.why}: ${outcome.detail}`);
  return outcome.value;
}
