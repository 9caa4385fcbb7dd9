import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.EPURE_CAPTURES ?? join(import.meta.dirname, '..', '..', 'shared', 'captures');

/** True when real captures are on this machine; tests that need them say "skipped: no captures" when not. */
export const haveCaptures = existsSync(folder);

/** The text of one capture, by its path inside the captures' folder. */
export function capture(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The paths of all captures with an ending (`.json`), inside the captures' folder. */
export function captureFiles(ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));
}

const seedFolder = join(folder, '..', 'seed');

/** True when the text that the project began with is beside the captures. */
export const haveSeed = existsSync(seedFolder);

/** That text, French and one paragraph, without the three lines of the placeholder below it. */
export function seedText(): string {
  const [file] = readdirSync(seedFolder).filter((name) => name.endsWith('.txt'));
  return readFileSync(join(seedFolder, file ?? ''), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(0, -3)
    .join('\n')
    .trim();
}
