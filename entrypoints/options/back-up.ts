import articleStyle from '../../assets/styles/article.css?inline';
import bookStyle from '../../assets/styles/book.css?inline';
import { exportCopy } from '../../pipeline';
import { fileName } from '../../pipeline/export/file-name';
import { toJson } from '../../pipeline/export/json';
import { failure, type Outcome, success } from '../../pipeline/outcome';
import { attempt } from '../../pipeline/save/attempt';
import { changeBackupPlan, isDue, loadBackupPlan } from '../../pipeline/save/backup/backup-plan';
import { beginIn, mayWrite } from '../../pipeline/save/backup/into-folder';
import { type Writing, writeBackup } from '../../pipeline/save/backup/write-backup';
import type { Database } from '../../pipeline/save/database';
import { openLibrary } from '../../pipeline/save/library';
import type { Words } from '../../pipeline/words';
import { download } from '../reader/download';

interface BackingUp {
  database: Database;
  words: Words;
  /** Null for a download. */
  folder: FileSystemDirectoryHandle | null;
  /** Whether the reader is there to be asked for leave to write into the folder. */
  ask: boolean;
  onProgress?(done: number, all: number): void;
}

/** Writes a backup of the whole library; gives how many copies it has. `folder-closed` without leave to write. */
export function backUp({ database, words, folder, ask, onProgress }: BackingUp): Promise<Outcome<number>> {
  return attempt(async () => {
    if (folder && !(await mayWrite(folder, ask))) return failure('folder-closed', folder.name);
    const library = openLibrary(database);
    const list = await library.list();
    if (!list.ok) return list;
    const now = new Date().toISOString();
    const done = await writeBackup({
      ids: list.value.map(({ id }) => id),
      load: library.load,
      toHtml: async (copy) => String((await exportCopy(copy, 'html', { words, articleStyle, bookStyle })).body),
      toJson: (copy) => toJson(copy, 0),
      fileName,
      begin: (name) => (folder ? beginIn(folder, name) : Promise.resolve(beginDownload(name))),
      now,
      onProgress: (each) => onProgress?.(each, list.value.length),
    });
    await changeBackupPlan(database, { lastAt: now });
    return success(done);
  });
}

/** Backs the library up into the reader's folder when it is time; true when it is time and only the reader can do it. */
export async function backUpWhenDue(database: Database, words: Words): Promise<boolean> {
  const plan = await loadBackupPlan(database);
  if (!isDue(plan, Date.now()) || (await database.summaries.count()) === 0) return false;
  if (!plan.folder) return true;
  // Two tabs need not write the same backup.
  return navigator.locks.request('epure-backup', { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    return !(await backUp({ database, words, folder: plan.folder, ask: false })).ok;
  });
}

/** The browser may lay the pieces down on the disk until the file is whole. */
function beginDownload(name: string): Writing {
  const pieces: Blob[] = [];
  return {
    write: async (bytes) => {
      pieces.push(new Blob([bytes]));
    },
    close: async () => download({ body: new Blob(pieces), type: 'application/zip' }, name),
    abort: async () => undefined,
  };
}
