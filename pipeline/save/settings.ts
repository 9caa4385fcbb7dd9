import { storage } from '#imports';
import { type Appearance, defaultAppearance, soundAppearance } from '../appearance';
import type { RuleName } from '../cleaned';
import type { CopyFormat } from '../copy-format';

export interface Settings {
  /** Open a stuck reader page's original without asking. */
  autoOpen: boolean;
  /** The language of the notes; `auto` takes the browser's. */
  noteLang: 'auto' | 'en' | 'fr';
  /** What "Save" downloads besides keeping the copy in the library. */
  downloads: CopyFormat[];
  /** Fetch the films of a copy that is kept, without asking each time. */
  keepFilms: boolean;
  /** The cleaning rules that the reader switched off. */
  cleaningOff: RuleName[];
  appearance: Appearance;
}

const defaults: Settings = {
  autoOpen: false,
  noteLang: 'auto',
  downloads: ['html'],
  keepFilms: false,
  cleaningOff: [],
  appearance: defaultAppearance,
};

const item = storage.defineItem<Settings>('local:settings', {
  fallback: defaults,
  version: 1,
});

/** The reader's settings; one that they never set, or that an earlier Épure did not have, is the default. */
export async function loadSettings(): Promise<Settings> {
  const kept = await item.getValue();
  return { ...defaults, ...kept, appearance: soundAppearance(kept.appearance) };
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await loadSettings()), ...change });
}
