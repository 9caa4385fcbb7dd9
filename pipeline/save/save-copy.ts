import { changesBetween, isOnlyMore, isUnchanged } from '../changes';
import { type Copy, type CopySummary, summarise, threadKey, withShelf } from '../copy';
import type { Saved } from '../messages';
import type { Database } from './database';
import { mergeHighlights } from './merge-highlights';
import { searchedTextOf } from './search/searched-text';

/** The tables that hold what belongs to a copy. */
export function copyTables({ copies, summaries, texts, bin }: Database) {
  return [copies, summaries, texts, bin];
}

/**
 * Saves a copy within one transaction. One that says what a version of its thread in the library says already becomes that
 * version; one that says anything else stands beside it, so that neither is lost. `known` are the ids of the highlights
 * that this reader has seen in the library.
 */
export function saveCopy(database: Database, copy: Copy, known: readonly string[]): Promise<Saved> {
  return database.transaction('rw', copyTables(database), async () => {
    const same = await sameVersion(database, copy);
    if (!same) {
      const isTaken = (await database.summaries.get(copy.id)) !== undefined;
      const own = isTaken ? { ...copy, id: crypto.randomUUID() } : copy;
      await putCopy(database, own, summarise(own));
      return { id: own.id, highlights: own.highlights };
    }
    const highlights = mergeHighlights(same.copy.highlights, copy.highlights, known);
    const assets = { ...same.copy.assets, ...copy.assets };
    const merged = withShelf({ ...copy, id: same.copy.id, highlights, assets }, same.shelf);
    await putCopy(database, merged, summarise(merged));
    return { id: merged.id, highlights };
  });
}

/** Writes all that belongs to a copy; to be called within a transaction. */
export async function putCopy(database: Database, copy: Copy, summary: CopySummary): Promise<void> {
  const { tags, place, ...alone } = copy;
  await database.copies.put(alone);
  await database.summaries.put(summary);
  await database.texts.put(searchedTextOf(copy));
  await database.bin.delete(copy.id);
}

/** The latest version of a thread in the library; undefined when there is none. */
export async function latestOf(database: Database, threadId: string): Promise<CopySummary | undefined> {
  const versions = await database.summaries.where('threadId').equals(threadId).sortBy('savedAt');
  return versions.at(-1);
}

/** The version in whose place the copy may stand: its own while it only grew, else one that says the same. */
async function sameVersion(database: Database, copy: Copy) {
  const shelved = async (summary: CopySummary | undefined) => {
    const stored = summary && (await database.copies.get(summary.id));
    return stored && summary ? { copy: stored, shelf: summary } : null;
  };
  const own = await shelved(await database.summaries.get(copy.id));
  if (own) return isOnlyMore(changesBetween(own.copy, copy)) ? own : null;
  const latest = await shelved(await latestOf(database, threadKey(copy.thread)));
  return latest && isUnchanged(changesBetween(latest.copy, copy)) ? latest : null;
}
