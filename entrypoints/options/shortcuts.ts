import { browser } from 'wxt/browser';

/** A key of the browser's that Épure answers to. */
export interface Shortcut {
  name: string;
  /** What it does, in the browser's language. */
  description: string;
  /** As the browser writes it; empty when it has none. */
  keys: string;
}

/** The keys as they are now, the reader's own included; none where the browser has no keyboard (Android). */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands: typeof browser.commands | undefined = browser.commands;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    // Chromium says nothing of the toolbar button's.
    description: description || browser.i18n.getMessage('command'),
    keys: shortcut ?? '',
  }));
}

/** The key of the toolbar button; null without one. */
export async function actionShortcut(): Promise<string | null> {
  const action = (await loadShortcuts()).find(({ name }) => name === '_execute_action');
  return action?.keys || null;
}

/** Chromium's page, which only a tab opened by an extension may show. */
const chromiumPage = 'chrome://extensions/shortcuts';

/** Opens the browser's own page about these keys; null where there are none. */
export function changeShortcuts(): (() => void) | null {
  const commands: (typeof browser.commands & { openShortcutSettings?(): Promise<void> }) | undefined = browser.commands;
  if (!commands) return null;
  return () => {
    const opened = commands.openShortcutSettings?.() ?? browser.tabs.create({ url: chromiumPage });
    opened.catch((error: unknown) => console.error(error));
  };
}
