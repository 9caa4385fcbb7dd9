import type { Writing } from './write-backup';

/** True when the reader gave this browser leave to write into the folder; with `ask`, they are asked where they must be. */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const asked = folder as FileSystemDirectoryHandle & Permitted;
  // A folder inside the browser's own storage has no such question.
  if (!asked.queryPermission) return true;
  const mode = { mode: 'readwrite' } as const;
  if ((await asked.queryPermission(mode)) === 'granted') return true;
  return ask && (await asked.requestPermission?.(mode)) === 'granted';
}

/** Begins a file in a folder; what was there under its name stays until the new one is whole. */
export async function beginIn(folder: FileSystemDirectoryHandle, name: string): Promise<Writing> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  return {
    write: (bytes) => stream.write(bytes),
    close: () => stream.close(),
    abort: () => stream.abort(),
  };
}

/** Chromium's; not yet in the types. */
interface Permitted {
  queryPermission?(what: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(what: { mode: 'readwrite' }): Promise<PermissionState>;
}
