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
    description: description ?? '',
    keys: shortcut ?? '',
  }));
}

/** The key of the toolbar button; null without one. */
export async function actionShortcut(): Promise<string | null> {
  const action = (await loadShortcuts()).find(({ name }) => name === '_execute_action');
  return action?.keys || null;
}
