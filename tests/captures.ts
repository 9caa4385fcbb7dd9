import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.EPURE_CAPTURES ?? join(import.meta.dirname, '..', '..', 'shared', 'captures');

/** True when real captures are on this machine; tests that need them say "skipped: no captures" when not. */
export const haveCaptures = existsSync(folder);

/** The text of one capture, by its path inside the captures' folder. */
export function capture(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
