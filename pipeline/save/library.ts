import { type Copy, type CopySummary, cleanTags, withShelf } from '../copy';
import type { Saved } from '../messages';
import { failure, type Outcome, success } from '../outcome';
import type { Place, ReadingState } from '../reading-place';
import { attempt } from './attempt';
import { Database } from './database';
import { latestOf, saveCopy } from './save-copy';

/** What one may do with the library; every call is one transaction, so nothing is ever half-written. */
export interface CopyStore {
  /** `known`: the ids of the highlights that this reader has seen in the library. */
  save(copy: Copy, known: readonly string[]): Promise<Outcome<Saved>>;
  /** Newest first. */
  list(): Promise<Outcome<CopySummary[]>>;
  load(id: string): Promise<Outcome<Copy>>;
  /** The latest version of a thread (`threadKey`); null when there is none. */
  loadLatest(threadId: string): Promise<Outcome<Copy | null>>;
  /** They can be brought back until the bin is emptied. */
  delete(ids: readonly string[]): Promise<Outcome<null>>;
  bringBack(ids: readonly string[]): Promise<Outcome<null>>;
  /** Gives back the room of what was deleted before a time (ISO 8601). */
  emptyBin(deletedBefore: string): Promise<Outcome<null>>;
  changeTags(ids: readonly string[], change: TagChange): Promise<Outcome<null>>;
  setState(ids: readonly string[], state: ReadingState): Promise<Outcome<null>>;
  setPlace(id: string, place: Place): Promise<Outcome<null>>;
}

export interface TagChange {
  add?: readonly string[];
  remove?: readonly string[];
}

/**
 * Opens the library. The extension's pages in tabs of their own open it themselves, for what they read (every text, every
 * copy) is more than a message may carry; the reader in a frame over a page may be refused a database, and asks the background.
 */
export function openLibrary(database = new Database()): CopyStore {
  const { copies, summaries, texts, bin } = database;
  const change = (ids: readonly string[], make: (summary: CopySummary) => CopySummary) =>
    attempt(async () => {
      await database.transaction('rw', summaries, async () => {
        const found = await summaries.bulkGet([...ids]);
        await summaries.bulkPut(found.filter((summary) => summary !== undefined).map(make));
      });
      return success(null);
    });
  const withShelfOf = async (summary: CopySummary | undefined) => {
    const copy = summary && (await copies.get(summary.id));
    return copy && summary ? withShelf(copy, summary) : null;
  };
  return {
    save: (copy, known) => attempt(async () => success(await saveCopy(database, copy, known))),
    list: () => attempt(async () => success((await summaries.toArray()).sort(newestFirst))),
    load: (id) =>
      attempt(async () => {
        const copy = await database.transaction('r', copies, summaries, async () =>
          withShelfOf(await summaries.get(id)),
        );
        return copy ? success(copy) : failure('copy-missing', `no copy ${id} in the library`);
      }),
    loadLatest: (threadId) =>
      attempt(async () =>
        success(
          await database.transaction('r', copies, summaries, async () =>
            withShelfOf(await latestOf(database, threadId)),
          ),
        ),
      ),
    delete: (ids) =>
      attempt(async () => {
        const deletedAt = new Date().toISOString();
        await database.transaction('rw', summaries, bin, async () => {
          const found = (await summaries.bulkGet([...ids])).filter((summary) => summary !== undefined);
          await bin.bulkPut(found.map((summary) => ({ id: summary.id, summary, deletedAt })));
          await summaries.bulkDelete(found.map(({ id }) => id));
        });
        return success(null);
      }),
    bringBack: (ids) =>
      attempt(async () => {
        await database.transaction('rw', summaries, bin, async () => {
          const found = (await bin.bulkGet([...ids])).filter((binned) => binned !== undefined);
          await summaries.bulkPut(found.map(({ summary }) => summary));
          await bin.bulkDelete(found.map(({ id }) => id));
        });
        return success(null);
      }),
    emptyBin: (deletedBefore) =>
      attempt(async () => {
        await database.transaction('rw', copies, texts, bin, async () => {
          const old = await bin.filter(({ deletedAt }) => deletedAt < deletedBefore).toArray();
          const ids = old.map(({ id }) => id);
          await Promise.all([copies.bulkDelete(ids), texts.bulkDelete(ids), bin.bulkDelete(ids)]);
        });
        return success(null);
      }),
    changeTags: (ids, { add = [], remove = [] }) =>
      change(ids, (summary) => ({
        ...summary,
        tags: cleanTags([...summary.tags.filter((tag) => !remove.includes(tag)), ...add]),
      })),
    setState: (ids, state) =>
      change(ids, (summary) => ({
        ...summary,
        place: state === 'unread' ? { state, blockId: null, share: 0 } : { ...summary.place, state },
      })),
    setPlace: (id, place) => change([id], (summary) => ({ ...summary, place })),
  };
}

/** By our own hand: the database reads all at once only in the order of its keys. */
function newestFirst(a: CopySummary, b: CopySummary): number {
  if (a.savedAt === b.savedAt) return 0;
  return a.savedAt < b.savedAt ? 1 : -1;
}
