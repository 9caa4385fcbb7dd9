import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../pipeline/save/library';
import { migrations } from '../../../pipeline/save/migrations';
import { createSearchIndex } from '../../../pipeline/save/search/search-index';
import { databaseIn, freshMemory, good } from '../memory';

type Tables = Record<string, object[]>;

/** The records of a library as a version of Épure left them; never changed once written. */
function recordsOf(version: number): Tables {
  return JSON.parse(readFileSync(join(import.meta.dirname, `version-${version}.json`), 'utf8')) as Tables;
}

/** A library as that version of Épure left it. */
async function libraryOf(version: number) {
  const memory = freshMemory();
  const old = new Dexie('epure', { indexedDB: memory.indexedDB, IDBKeyRange: memory.IDBKeyRange });
  for (const migrate of migrations.slice(0, version)) migrate(old);
  await old.open();
  for (const [table, records] of Object.entries(recordsOf(version))) await old.table(table).bulkAdd(records);
  old.close();
  return databaseIn(memory);
}

test.each(migrations.map((_, at) => at + 1))('a library of version %i opens with all that it had', async (version) => {
  const database = await libraryOf(version);
  const library = openLibrary(database);
  const list = good(await library.list());
  expect(list).toMatchObject([
    { id: 'kept', tags: version < 2 ? [] : ['law'], place: { share: version < 2 ? 0 : 0.5 } },
  ]);
  expect(list[0]?.title).not.toBe('');
  const { tags: _, place: __, ...copy } = good(await library.load('kept'));
  expect(copy).toEqual(recordsOf(version).copies?.[0]);

  const index = createSearchIndex(database);
  await index.refresh(list);
  expect(index.find('guarantee').ids).toEqual(['kept']);
});
