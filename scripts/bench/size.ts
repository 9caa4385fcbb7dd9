import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { report } from './ratio';

/** The kilobytes, gzipped, of the scripts that run on every page of X. */
export function benchSize(): string[] {
  const folder = new URL('../../.output/chrome-mv3/content-scripts/', import.meta.url);
  const scripts = readdirSync(folder).filter((name) => /^x(-observer)?\.js$/.test(name));
  const sizes = scripts.map((name) => ({ name, bytes: gzipSync(readFileSync(new URL(name, folder))).length }));
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const behind = sizes.map(({ name, bytes }) => `${name} ${(bytes / 1000).toFixed(1)}`).join(', ');
  return [report('kB of script on every x.com page, gzipped', all / 1000, 12, behind)];
}
