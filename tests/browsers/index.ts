import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, LaunchOptions, Session } from './session';

export type { BrowserName, LaunchOptions, Page, Session, View } from './session';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

const launchers: Record<BrowserName, (options: LaunchOptions) => Promise<Session>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Starts a real browser with the extension; throws when the browser is not on this machine. */
export function launch(options: LaunchOptions): Promise<Session> {
  return launchers[options.browser](options);
}
