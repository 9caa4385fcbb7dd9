import { type Copy, cleanTags, summarise } from '../copy';
import { type Outcome, success } from '../outcome';
import { attempt } from './attempt';
import type { Database } from './database';
import { isSameData } from './same-data';
import { copyTables, putCopy } from './save-copy';

/** What became of the copies of an import. */
export interface Imported {
  added: number;
  /** Were in the library already. */
  same: number;
  /** Have the id of another copy that says something else: both are kept. */
  beside: number;
}

/** Where an import begins and how it ends; nothing of it shows in the library before `takeIn`. */
export interface Import {
  stage(copy: Copy): Promise<void>;
  takeIn(): Promise<Imported>;
}

/**
 * Takes in copies from outside, all of them or none: they are laid down beside the library while they are read and checked,
 * and moved into it in one transaction. What an import that was cut left behind is cleared by the next one.
 */
export function importCopies<T>(database: Database, work: (into: Import) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const into: Import = {
    stage: async (copy) => {
      await database.staged.add({ copy });
    },
    takeIn: () => takeIn(database),
  };
  return navigator.locks.request('epure-import', () =>
    attempt(async () => {
      await database.staged.clear();
      try {
        return await work(into);
      } finally {
        await database.staged.clear();
      }
    }),
  );
}

/** Imports copies that were read and checked already. */
export function importAll(database: Database, copies: readonly Copy[]): Promise<Outcome<Imported>> {
  return importCopies(database, async (into) => {
    for (const copy of copies) await into.stage(copy);
    return success(await into.takeIn());
  });
}

function takeIn(database: Database): Promise<Imported> {
  const { staged } = database;
  return database.transaction('rw', [...copyTables(database), staged], async () => {
    const imported: Imported = { added: 0, same: 0, beside: 0 };
    for (const number of await staged.orderBy('number').primaryKeys()) {
      const next = await staged.get(number);
      if (next) imported[await takeInOne(database, next.copy)] += 1;
    }
    return imported;
  });
}

async function takeInOne(database: Database, copy: Copy): Promise<keyof Imported> {
  const saved: Copy = { ...copy, savedAt: copy.savedAt ?? new Date().toISOString() };
  const summary = summarise(saved);
  if ((await database.summaries.get(copy.id)) === undefined) {
    await putCopy(database, saved, summary);
    return 'added';
  }
  // An earlier import may have put it beside the one whose id it has.
  const versions = await database.summaries.where('threadId').equals(summary.threadId).toArray();
  for (const version of versions) {
    const stored = await database.copies.get(version.id);
    if (!stored || !saysTheSame(stored, saved)) continue;
    await database.summaries.put({ ...version, tags: cleanTags([...version.tags, ...summary.tags]) });
    return 'same';
  }
  const own = { ...saved, id: crypto.randomUUID() };
  await putCopy(database, own, summarise(own));
  return 'beside';
}

/** The same copy, whatever id, tags and place it has. */
function saysTheSame(a: Copy, b: Copy): boolean {
  const bare = (copy: Copy) => ({ ...copy, id: undefined, tags: undefined, place: undefined });
  return isSameData(bare(a), bare(b));
}
