import { putDemo } from '../demo';
import { type BrowserName, browserNames } from '../tests/browsers';
import { builtExtension } from '../tests/browsers/built-extension';
import { playWeb } from '../tests/played';
import { letPlay } from './demo/let-play';
import { walk } from './demo/walk';

/** `npm start [chromium|firefox]`: the demo, in a window to play with, or as pictures where there is no display. */
async function main(): Promise<void> {
  const browser = chosenBrowser();
  const web = await playWeb();
  putDemo(web);
  const place = { browser, extensionDir: builtExtension(browser), server: web.server };
  if (hasDisplay()) await letPlay(place);
  else await walk(place);
  await web.server.close();
}

function chosenBrowser(): BrowserName {
  return browserNames.find((name) => name === process.argv[2]) ?? 'chromium';
}

/** EPURE_HEADLESS=1 plays a machine without a display. */
function hasDisplay(): boolean {
  if (process.env.EPURE_HEADLESS) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await main();
