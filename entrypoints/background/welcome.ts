import { browser } from 'wxt/browser';
import { storage } from '#imports';

const isWelcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false });

/**
 * Shows once what Épure does: an update says nothing, nor does a browser that installs at every start what it was told to load
 * (Chromium with `--load-extension`).
 */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (await isWelcomed.getValue())) return;
    await isWelcomed.setValue(true);
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
