import { Dexie, type EntityTable } from 'dexie';
import { type Copy, type CopySummary, summarise } from '../copy';
import { failure, type Outcome, success } from '../outcome';

/** The reader's copies in IndexedDB: summaries apart, so that listing never loads a picture. */
class Library extends Dexie {
  copies!: EntityTable<Copy, 'id'>;
  summaries!: EntityTable<CopySummary, 'id'>;

  constructor() {
    super('epure');
    this.version(1).stores({ copies: 'id', summaries: 'id, threadId, savedAt' });
  }
}

/** What one may do with the library; every call is one transaction, so nothing is ever half-written. */
export interface CopyStore {
  save(copy: Copy): Promise<Outcome<{ id: string }>>;
  /** Newest first. */
  list(): Promise<Outcome<CopySummary[]>>;
  load(id: string): Promise<Outcome<Copy>>;
  delete(id: string): Promise<Outcome<null>>;
}

export function openLibrary(): CopyStore {
  const library = new Library();
  const tables = [library.copies, library.summaries];
  return {
    save: (copy) =>
      attempt(async () => {
        await library.transaction('rw', tables, async () => {
          await library.copies.put(copy);
          await library.summaries.put(summarise(copy));
        });
        return success({ id: copy.id });
      }),
    list: () => attempt(async () => success(await library.summaries.orderBy('savedAt').reverse().toArray())),
    load: (id) =>
      attempt(async () => {
        const copy = await library.copies.get(id);
        return copy ? success(copy) : failure('copy-missing', `no copy ${id} in the library`);
      }),
    delete: (id) =>
      attempt(async () => {
        await library.transaction('rw', tables, () =>
          Promise.all([library.copies.delete(id), library.summaries.delete(id)]),
        );
        return success(null);
      }),
  };
}

/** A full disk or a refused database is an outcome the reader is told about. */
async function attempt<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const full = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
    return failure(full ? 'storage-full' : 'storage-refused', String(error));
  }
}
