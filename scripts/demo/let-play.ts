import { demo } from '../../demo';
import { type LaunchOptions, launch } from '../../tests/browsers';

/** Opens a window with the extension on the stuck reader page, says what to try, and waits until it is closed. */
export async function letPlay(place: LaunchOptions): Promise<void> {
  const lang = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('fr') ? 'fr' : 'en';
  const session = await launch({ ...place, lang, headed: true });
  await session.open(demo.stuck);
  console.log(`
A browser with Épure is open. Every site in it is played by this machine. Try:

  ${demo.stuck}
      a reader page that is stuck: press "Read" in the bar at its foot
  ${demo.thread}
      the same thread on X: press Read, or Alt+Shift+R; Escape leaves
  ${demo.article}
      an X Article
  ${demo.long}
      a long post; ${demo.short} is a short one, which gets no button
  ${demo.stuckWithoutId}
      a stuck page that does not say which post it stands for

Close the browser, or press Ctrl+C here, to end.`);
  await session.closed;
}
