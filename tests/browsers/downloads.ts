import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from './wait';

/** A fresh folder, for a browser's profile or its downloads. */
export function freshFolder(what: string): string {
  return mkdtempSync(join(tmpdir(), `epure-${what}-`));
}

/** True for a profile (a folder, or none for the driver's own) that no browser has used yet. */
export function isFresh(profile: string | undefined): boolean {
  return profile === undefined || readdirSync(profile).length === 0;
}

/** Waits for a file whose name matches in a folder of downloads, until it is whole (not growing, no part beside it). */
export function downloadedFile(folder: string, name: RegExp, timeoutMs?: number): Promise<string> {
  const sizes = new Map<string, number>();
  return waitFor(
    `a download named like ${name}`,
    async () => {
      const files = readdirSync(folder);
      const found = files.find((file) => name.test(file) && !/\.(part|crdownload|tmp)$/.test(file));
      if (!found || files.includes(`${found}.part`)) return null;
      const path = join(folder, found);
      const { size } = statSync(path);
      const isWhole = size > 0 && sizes.get(path) === size;
      sizes.set(path, size);
      return isWhole ? path : null;
    },
    timeoutMs,
  );
}
