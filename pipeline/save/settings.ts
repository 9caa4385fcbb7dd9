import { storage } from '#imports';
import type { CopyFormat } from '../copy';

export interface Settings {
  /** Open a stuck reader page's original without asking. */
  autoOpen: boolean;
  /** The language of the notes; `auto` takes the browser's. */
  noteLang: 'auto' | 'en' | 'fr';
  /** What "Save" downloads besides keeping the copy in the library. */
  downloads: CopyFormat[];
}

const item = storage.defineItem<Settings>('local:settings', {
  fallback: { autoOpen: false, noteLang: 'auto', downloads: ['html'] },
  version: 1,
});

export function loadSettings(): Promise<Settings> {
  return item.getValue();
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await item.getValue()), ...change });
}
