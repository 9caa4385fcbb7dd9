export type BrowserName = 'chromium' | 'firefox';

/** The variable that names a browser's file when it stands anywhere else. */
export const variables: Record<BrowserName, string>;

/** The path of a Chromium (Chrome and Edge will do) or of a Firefox on this machine; null when there is none. */
export function findBrowser(name: BrowserName): string | null;
