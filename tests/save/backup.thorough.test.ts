import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Copy } from '../../pipeline/copy';
import { fileName } from '../../pipeline/export/file-name';
import { fromJson, toJson } from '../../pipeline/export/json';
import { readBackup } from '../../pipeline/save/backup/read-backup';
import { writeBackup } from '../../pipeline/save/backup/write-backup';
import type { Database } from '../../pipeline/save/database';
import { importAll } from '../../pipeline/save/import-copies';
import { openLibrary } from '../../pipeline/save/library';
import { film as playedFilm } from '../played/media';
import { copyOf, databaseIn, freshMemory, good } from './memory';

const open = () => {
  const database = databaseIn(freshMemory());
  return { database, library: openLibrary(database) };
};

/** The files that a backup of a library is made of. */
async function backUp(database: Database, longest?: number): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const library = openLibrary(database);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const done = await writeBackup(
    {
      ids: good(await library.list()).map(({ id }) => id),
      load: library.load,
      toHtml: async (copy) => `<h1>${copy.article.title}</h1>`,
      toJson,
      fileName,
      begin: async (name) => {
        const chunks: Uint8Array<ArrayBuffer>[] = [];
        return {
          write: async (bytes) => {
            chunks.push(bytes);
          },
          close: async () => {
            files.set(name, new Uint8Array(await new Blob(chunks).arrayBuffer()));
          },
          abort: async () => undefined,
        };
      },
      now: '2026-11-23T10:00:00.000Z',
    },
    longest,
  );
  expect(done).toBe(good(await library.list()).length);
  return files;
}
const read = (database: Database, bytes: Uint8Array<ArrayBuffer>) => readBackup(database, new Blob([bytes]), fromJson);
const whole = async (database: Database): Promise<Copy[]> => {
  const library = openLibrary(database);
  const ids = good(await library.list()).map(({ id }) => id);
  return Promise.all(ids.sort().map(async (id) => good(await library.load(id))));
};

async function aBackup() {
  const { database, library } = open();
  await importAll(database, [
    copyOf({ id: 'a', threadId: '1', tags: ['law', 'économie'] }),
    copyOf({ id: 'b', threadId: '2', title: 'Who gains?' }),
    copyOf({ id: 'c', threadId: '3', title: 'Who gains?' }),
  ]);
  await library.setPlace('a', { state: 'reading', blockId: 'b3', share: 0.25 });
  const [[, bytes] = []] = await backUp(database);
  if (!bytes) throw new Error('no backup');
  return { database, bytes };
}

describe('a backup', () => {
  test('brings every byte of a kept film back', async () => {
    const { database } = open();
    const film = { type: 'video/webm', data: Buffer.from(playedFilm).toString('base64') };
    const assets = { 'https://video.twimg.com/a.mp4': film };
    await importAll(database, [{ ...copyOf({ id: 'a', threadId: '1' }), assets }]);
    const [[, bytes] = []] = await backUp(database);
    if (!bytes) throw new Error('no backup');
    const other = open();
    await read(other.database, bytes);
    expect((await whole(other.database)).map((copy) => copy.assets)).toEqual([assets]);
  });

  test('has every copy as a page and as data, under readable names, and says so', async () => {
    const { bytes } = await aBackup();
    const names = Object.keys(unzipSync(bytes));
    expect(names.filter((name) => name.startsWith('html/'))).toHaveLength(3);
    expect(names.filter((name) => name.startsWith('copies/'))).toHaveLength(3);
    expect(names.filter((name) => name.includes('Who gains'))).toHaveLength(4);
    expect(strFromU8(unzipSync(bytes)['README.txt'] ?? new Uint8Array())).toContain('without Épure');
  });

  test('brings every byte back into an empty library', async () => {
    const { database, bytes } = await aBackup();
    const fresh = open();
    expect(good(await read(fresh.database, bytes))).toEqual({ added: 3, same: 0, beside: 0 });
    expect(await whole(fresh.database)).toEqual(await whole(database));
    expect((await whole(fresh.database))[0]).toMatchObject({ tags: ['law', 'économie'], place: { share: 0.25 } });
  });

  test('adds nothing to the library that it was made of', async () => {
    const { database, bytes } = await aBackup();
    const before = await whole(database);
    expect(good(await read(database, bytes))).toEqual({ added: 0, same: 3, beside: 0 });
    expect(await whole(database)).toEqual(before);
  });

  test('of nothing is a file too, and adds nothing', async () => {
    const [[, bytes] = []] = await backUp(open().database);
    expect(good(await read(open().database, bytes ?? new Uint8Array()))).toEqual({ added: 0, same: 0, beside: 0 });
  });

  test('that grows long is several files, each whole in itself', async () => {
    const { database } = await aBackup();
    const files = await backUp(database, 1);
    expect([...files.keys()]).toEqual([
      'epure-backup-2026-11-23.zip',
      'epure-backup-2026-11-23-2.zip',
      'epure-backup-2026-11-23-3.zip',
    ]);
    const fresh = open();
    for (const bytes of files.values()) good(await read(fresh.database, bytes));
    expect(await whole(fresh.database)).toEqual(await whole(database));
  });

  test('any copies come back as they went in', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const copies = fc.uniqueArray(fc.record({ id: fc.uuid(), title: text, tag: text, alt: text }), {
      selector: ({ id }) => id,
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(copies, async (list) => {
        const { database } = open();
        const made = list.map(({ id, title, tag, alt }) =>
          copyOf({ id, threadId: id, title, tags: [tag], assets: { [alt]: { type: 'image/png', data: 'AAAA' } } }),
        );
        await importAll(database, made);
        const [[, bytes] = []] = await backUp(database);
        const fresh = open();
        good(await read(fresh.database, bytes ?? new Uint8Array()));
        expect(await whole(fresh.database)).toEqual(await whole(database));
        return true;
      }),
      { numRuns: 8 },
    );
  });
});

describe('a damaged backup is refused, and the library is as it was:', () => {
  const refused = async (bytes: Uint8Array<ArrayBuffer>) => {
    const { database } = open();
    await importAll(database, [copyOf({ id: 'mine', threadId: '77' })]);
    const outcome = await read(database, bytes);
    expect((await whole(database)).map(({ id }) => id)).toEqual(['mine']);
    expect(await database.staged.count()).toBe(0);
    return outcome.ok ? 'taken in' : outcome.why;
  };

  test('cut anywhere before its end', async () => {
    const { bytes } = await aBackup();
    // The list of names at the end of a zip may be missing: all that it names was read.
    const end = strFromU8(bytes, true).lastIndexOf('manifest.json', bytes.length - 300);
    for (const share of [0.01, 0.2, 0.5, 0.8, 0.95]) {
      expect(await refused(bytes.slice(0, Math.floor(end * share))), `${share}`).toMatch(/not-a-backup|backup-damaged/);
    }
  });

  test('a bit turned in a copy', async () => {
    const { bytes } = await aBackup();
    const start = strFromU8(bytes, true).indexOf('copies/');
    for (const offset of [400, 1_000, 2_000]) {
      const turned = bytes.slice();
      turned[start + offset] = (turned[start + offset] ?? 0) ^ 4;
      expect(await refused(turned), `${offset}`).toBe('backup-damaged');
    }
  });

  test('no zip at all', async () => {
    expect(await refused(new TextEncoder().encode('once upon a time'))).toBe('not-a-backup');
    expect(await refused(new Uint8Array())).toBe('not-a-backup');
  });
});
