import type { Database } from '../database';

/** When and where the library is backed up. */
export interface BackupPlan {
  /** Into the folder by itself where there is one, else a reminder in the library. */
  auto: boolean;
  everyDays: number;
  /** ISO 8601; null before the first. */
  lastAt: string | null;
  /** The folder that the reader chose, where the browser can write into one. */
  folder: FileSystemDirectoryHandle | null;
}

export const backupDays = [1, 7, 30] as const;
const defaults: BackupPlan = { auto: false, everyDays: 7, lastAt: null, folder: null };
const key = 'backup';
const dayMs = 86_400_000;

/** The plan stands in the database, for a folder cannot be kept anywhere else. */
export async function loadBackupPlan({ desk }: Database): Promise<BackupPlan> {
  const kept = (await desk.get(key))?.value as Partial<BackupPlan> | undefined;
  return { ...defaults, ...kept };
}

export async function changeBackupPlan(database: Database, change: Partial<BackupPlan>): Promise<BackupPlan> {
  return database.transaction('rw', database.desk, async () => {
    const plan = { ...(await loadBackupPlan(database)), ...change };
    await database.desk.put({ key, value: plan });
    return plan;
  });
}

/** True when the reader wants to be backed up and the last backup is old enough; `now` in milliseconds. */
export function isDue({ auto, everyDays, lastAt }: BackupPlan, now: number): boolean {
  return auto && (lastAt === null || now - Date.parse(lastAt) >= everyDays * dayMs);
}
