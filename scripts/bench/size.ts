import { fileURLToPath } from 'node:url';
import { scriptsOnX, sum } from './built-size';
import { report } from './ratio';

/** The kilobytes, gzipped, of the scripts that run on every page of X. */
export function benchSize(): string[] {
  const sizes = scriptsOnX(fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url)));
  const behind = [...sizes].map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)}`).join(', ');
  return [report('kB of script on every x.com page, gzipped', sum(sizes.values()) / 1000, 12, behind)];
}
