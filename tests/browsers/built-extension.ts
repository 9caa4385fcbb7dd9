import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './session';

const outputs: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of the built extension for a browser; throws when nothing was built. */
export function builtExtension(browser: BrowserName): string {
  const folder = join(import.meta.dirname, '..', '..', '.output', outputs[browser]);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: npm run build`);
  return folder;
}
