import { storage } from '#imports';
import type { RuleName } from '../cleaned';
import type { CopyFormat } from '../copy-format';

export interface Settings {
  /** Open a stuck reader page's original without asking. */
  autoOpen: boolean;
  /** The language of the notes; `auto` takes the browser's. */
  noteLang: 'auto' | 'en' | 'fr';
  /** What "Save" downloads besides keeping the copy in the library. */
  downloads: CopyFormat[];
  /** The cleaning rules that the reader switched off. */
  cleaningOff: RuleName[];
}

const defaults: Settings = { autoOpen: false, noteLang: 'auto', downloads: ['html'], cleaningOff: [] };

const item = storage.defineItem<Settings>('local:settings', {
  fallback: defaults,
  version: 1,
});

/** The reader's settings; one that they never set, or that an earlier Épure did not have, is the default. */
export async function loadSettings(): Promise<Settings> {
  return { ...defaults, ...(await item.getValue()) };
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await loadSettings()), ...change });
}
