import { browser } from 'wxt/browser';
import { storage } from '#imports';
import { type ThirdParty, usualServer } from '../third-party';

const item = storage.defineItem<ThirdParty>('local:third-party', {
  fallback: { base: usualServer, agreed: false },
  version: 1,
});

export function loadThirdParty(): Promise<ThirdParty> {
  return item.getValue();
}

export function keepThirdParty(choice: ThirdParty): Promise<void> {
  return item.setValue(choice);
}

/** Calls back with every later choice; the answer stops that. */
export function watchThirdParty(onChoice: (choice: ThirdParty) => void): () => void {
  return item.watch((choice) => onChoice(choice));
}

/** Absent in a frame over a page in Firefox. */
function permissions(): typeof browser.permissions | undefined {
  return browser.permissions;
}

/** Whether this page may ask the browser for a host; if not, a tab of the extension has to. */
export function canAskBrowser(): boolean {
  return permissions()?.request !== undefined;
}

/** A permission for a host holds on all its ports. */
function hostOf(base: string) {
  return { origins: [`https://${new URL(base).hostname}/*`] };
}

/** Asks the browser, which asks the reader, for leave to reach the server. Only at once after a click. */
export function requestLeave(base: string): Promise<boolean> {
  return browser.permissions.request(hostOf(base));
}

/** Whether the browser lets us reach the server; only where the browser can be asked. */
export function hasLeave(base: string): Promise<boolean> {
  return browser.permissions.contains(hostOf(base));
}

/** Gives the browser's permission back. */
export async function giveBackLeave(base: string): Promise<void> {
  await permissions()?.remove(hostOf(base));
}
