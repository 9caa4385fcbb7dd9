import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type BackupState, BackupView } from '../../components/options/BackupView';
import { type BackupPlan, backupDays, changeBackupPlan } from '../../pipeline/save/backup/backup-plan';
import type { Database } from '../../pipeline/save/database';
import type { Words } from '../../pipeline/words';
import { showBackupDue } from '../background/backup-due';
import { backUp } from './back-up';
import { bringBack } from './bring-back';

interface Props {
  words: Words;
  database: Database;
  kept: BackupPlan;
}

/** Chromium's; not yet in the types. */
type Picker = (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;

function folderPicker(): Picker | null {
  const picker: unknown = Reflect.get(window, 'showDirectoryPicker');
  return typeof picker === 'function' ? (picker.bind(window) as Picker) : null;
}

/** The backup's part of the options. */
export function Backup({ words, database, kept }: Props) {
  const plan = useSignal(kept);
  const state = useSignal<BackupState>({ name: 'rest' });
  const copies = useSignal(0);
  const stored = useSignal<{ usage: number; free: number } | null>(null);

  const measure = async () => {
    copies.value = await database.summaries.count();
    const { usage, quota } = await navigator.storage.estimate();
    if (usage !== undefined && quota !== undefined) stored.value = { usage, free: Math.max(0, quota - usage) };
  };
  const change = async (next: Partial<BackupPlan>) => {
    plan.value = await changeBackupPlan(database, next);
    await showBackupDue(database);
  };
  const write = async (into: 'folder' | 'download') => {
    state.value = { name: 'writing', done: 0, all: copies.value };
    const folder = into === 'folder' ? plan.value.folder : null;
    const onProgress = (done: number, all: number) => {
      state.value = { name: 'writing', done, all };
    };
    const outcome = await backUp({ database, words, folder, ask: true, onProgress });
    state.value = outcome.ok ? { name: 'written', copies: outcome.value } : { name: 'failed', why: outcome.why };
    await change({});
  };
  const choose = async () => {
    try {
      const folder = await folderPicker()?.({ mode: 'readwrite', id: 'epure-backup' });
      if (folder) await change({ folder, auto: true });
    } catch {
      // The reader closed the browser's own box without choosing.
    }
  };
  const bring = async (files: File[]) => {
    state.value = { name: 'reading' };
    const outcome = await bringBack(database, files);
    state.value = outcome.ok ? { name: 'read', ...outcome.value } : { name: 'failed', why: outcome.why };
    await measure();
  };

  useEffect(() => {
    void measure().catch((error: unknown) => console.error(error));
  }, []);
  return (
    <div class="options">
      <BackupView
        words={words}
        copies={copies.value}
        stored={stored.value}
        plan={plan.value}
        days={backupDays}
        hasFolders={folderPicker() !== null}
        state={state.value}
        onBackUp={(into) => void write(into)}
        onChooseFolder={() => void choose()}
        onForgetFolder={() => void change({ folder: null })}
        onPlan={(next) => void change(next)}
        onImport={(files) => void bring(files)}
      />
    </div>
  );
}
