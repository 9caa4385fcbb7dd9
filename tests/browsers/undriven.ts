import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { freshFolder } from './downloads';
import { waitFor } from './wait';

/**
 * Chromium as its user has it: started by itself, and the driver only looks on. A driver that starts the browser keeps
 * every tab awake, as though all of them were in front; here a tab behind another is hidden: no frames, no scroll events,
 * a timer once a second.
 */
export async function launchUndriven(
  executablePath: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = freshFolder('chromium');
  const own = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--no-first-run',
    '--no-default-browser-check',
  ];
  const running = spawn(executablePath, [...own, ...args, 'about:blank'], { env, stdio: 'ignore' });
  const portFile = join(profile, 'DevToolsActivePort');
  const port = await waitFor("Chromium's port", async () =>
    existsSync(portFile) ? (readFileSync(portFile, 'utf8').split('\n')[0] ?? null) : null,
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no window');
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  const close = async () => {
    await browser.close();
    running.kill();
    await ended;
  };
  return { context, close };
}
