import { type BrowserName, findBrowser, variables } from '../../scripts/find-browsers.mjs';

/** The browser's program; throws when there is none, so that a test without its browser is red. */
export function browserPath(name: BrowserName): string {
  const path = findBrowser(name);
  if (!path)
    throw new Error(`no ${name} on this machine: run "node scripts/setup.mjs --browsers", or set ${variables[name]}`);
  return path;
}
