import type { Outcome } from '../../pipeline/outcome';
import type { CollectablePage } from '../../pipeline/pull/collect';
import { listPlaces } from '../../pipeline/pull/list-places';
import { isLoading, moreControls } from '../../pipeline/pull/more-controls';
import type { Trace } from '../../pipeline/pull/trace';
import type { WireAnswer } from '../../pipeline/pull/wire-event';

/** A control that was pressed so often, and nothing came of it, has nothing to give. */
const mostPresses = 2;

/** A page that is not on the screen draws nothing: it is given this long instead. */
const undrawnMs = 300;

/** X's page as something that can be made to load more; `restore` puts it back to where the reader had left it. */
export function createCollectable(window: Window, found: () => Outcome<Trace>) {
  const { document } = window;
  /**
   * What came while nobody waited, and who waits for the next. Of several the last: all of them are in what was found, and
   * one that brought posts must not be taken for one that brought none later on. A refusal stays: it says when to go on.
   */
  let missed: WireAnswer | null = null;
  let waiting: ((answer: WireAnswer) => void) | null = null;
  const presses = new Map<string, number>();
  const before = { left: window.scrollX, top: window.scrollY };

  const page: CollectablePage = {
    found,
    scroll(way) {
      const from = window.scrollY;
      const step = Math.round(window.innerHeight * 0.8);
      window.scrollBy({ top: way === 'up' ? -step : step, behavior: 'instant' });
      return Math.abs(window.scrollY - from) > 1;
    },
    pressMore() {
      for (const control of moreControls(document)) {
        // X draws its rows anew all the time: a control is known by what it says.
        const says = control.textContent ?? '';
        const times = presses.get(says) ?? 0;
        if (times >= mostPresses) continue;
        presses.set(says, times + 1);
        control.click();
        return true;
      }
      return false;
    },
    isLoading: () => isLoading(document, window.innerHeight),
    isSignedOut: () => document.querySelector(listPlaces.login) !== null,
    nextAnswer: (withinMs) =>
      new Promise((resolve) => {
        const settle = (answer: WireAnswer | null) => {
          clearTimeout(timer);
          waiting = null;
          resolve(answer);
        };
        const timer = setTimeout(settle, withinMs, null);
        if (missed) settle(missed);
        else waiting = settle;
        missed = null;
      }),
    drawn: () =>
      new Promise((resolve) => {
        setTimeout(resolve, undrawnMs);
        // After the frame: by then the page's own work for it is done.
        window.requestAnimationFrame(() => setTimeout(resolve));
      }),
    now: () => Date.now(),
  };
  return {
    page,
    /** To be told of every answer that the page receives. */
    answered(answer: WireAnswer): void {
      presses.clear();
      if (waiting) waiting(answer);
      else if (missed?.status !== 429) missed = { ...answer, body: null };
    },
    restore: () => window.scrollTo({ ...before, behavior: 'instant' }),
  };
}
