import { describe, expect, test } from 'vitest';
import { success } from '../../pipeline/outcome';
import { importAll, importCopies } from '../../pipeline/save/import-copies';
import { openLibrary } from '../../pipeline/save/library';
import { copyOf, databaseIn, freshMemory, good } from './memory';

const open = () => {
  const database = databaseIn(freshMemory());
  return { database, library: openLibrary(database) };
};
const a = copyOf({ id: 'a', threadId: '1', tags: ['law'] });
const b = copyOf({ id: 'b', threadId: '2' });

describe('an import', () => {
  test('brings copies back, each once, however often it is done', async () => {
    const { library, database } = open();
    expect(good(await importAll(database, [a, b]))).toEqual({ added: 2, same: 0, beside: 0 });
    expect(good(await library.load('a'))).toMatchObject(a);
    expect(good(await importAll(database, [b, a]))).toEqual({ added: 0, same: 2, beside: 0 });
    expect(good(await library.list())).toHaveLength(2);
  });

  test('keeps both copies when one id stands for two, and does not make a third the next time', async () => {
    const { library, database } = open();
    await library.save(a, []);
    const other = { ...a, article: { ...a.article, title: 'Something else' } };
    expect(good(await importAll(database, [other]))).toEqual({ added: 0, same: 0, beside: 1 });
    expect(good(await library.load('a')).article.title).toBe(a.article.title);
    expect(good(await importAll(database, [other]))).toEqual({ added: 0, same: 1, beside: 0 });
    expect(
      good(await library.list())
        .map(({ title }) => title)
        .sort(),
    ).toEqual([a.article.title, 'Something else'].sort());
  });

  test('leaves the tags and the place of what is there, and adds the tags that it brings', async () => {
    const { library, database } = open();
    await importAll(database, [a]);
    await library.changeTags(['a'], { add: ['mine'], remove: ['law'] });
    await library.setPlace('a', { state: 'reading', blockId: 'b2', share: 0.5 });
    await importAll(database, [a]);
    expect(good(await library.load('a'))).toMatchObject({ tags: ['mine', 'law'], place: { share: 0.5 } });
  });

  test('that is cut in the middle leaves the library as it was, and the next one begins anew', async () => {
    const { library, database } = open();
    await library.save(a, []);
    const cut = await importCopies(database, async (into) => {
      await into.stage(b);
      throw new Error('the tab was closed');
    });
    expect(cut.ok).toBe(false);
    expect(good(await library.list()).map(({ id }) => id)).toEqual(['a']);
    // What a killed page leaves behind, which had no time to clear anything.
    await database.staged.add({ copy: b });
    expect(good(await importAll(database, []))).toEqual({ added: 0, same: 0, beside: 0 });
    expect(good(await library.list()).map(({ id }) => id)).toEqual(['a']);
  });

  test('that finds no room in the middle of taking in takes in nothing', async () => {
    const { library, database } = open();
    await library.save(copyOf({ id: 'before', threadId: '9' }), []);
    database.texts.hook('creating', (_, { id }) => {
      if (id === 'b') throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    });
    expect(await importAll(database, [a, b])).toMatchObject({ ok: false, why: 'storage-full' });
    expect(good(await library.list()).map(({ id }) => id)).toEqual(['before']);
    expect(await database.copies.count()).toBe(1);
    expect(await database.staged.count()).toBe(0);
  });

  test('two at once do not take each other’s copies', async () => {
    const { library, database } = open();
    await Promise.all([
      importAll(database, [a]),
      importCopies(database, async (into) => {
        await into.stage(b);
        return success(null);
      }),
    ]);
    expect(good(await library.list()).map(({ id }) => id)).toEqual(['a']);
  });
});
