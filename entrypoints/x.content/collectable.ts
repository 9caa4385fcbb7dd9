import type { Outcome } from '../../pipeline/outcome';
import type { CollectablePage } from '../../pipeline/pull/collect';
import { listPlaces } from '../../pipeline/pull/list-places';
import { moreControls } from '../../pipeline/pull/more-controls';
import type { Trace } from '../../pipeline/pull/trace';
import type { WireAnswer } from '../../pipeline/pull/wire-event';

/** A control that stays after it was pressed so often has nothing to give. */
const mostPresses = 2;

/** A page that is not on the screen draws nothing: it is given this long instead. */
const undrawnMs = 300;

/** X's page as something that can be made to load more; `restore` puts it back to where the reader had left it. */
export function createCollectable(window: Window, found: () => Outcome<Trace>) {
  const { document } = window;
  const waiting = new Set<(answer: WireAnswer) => void>();
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
        // X draws its rows anew: a control is the same one when it says the same after the same post.
        const name = `${control.textContent} ${postBefore(control)}`;
        const times = presses.get(name) ?? 0;
        if (times >= mostPresses) continue;
        presses.set(name, times + 1);
        control.click();
        return true;
      }
      return false;
    },
    isLoading: () => document.querySelector(listPlaces.progress) !== null,
    isSignedOut: () => document.querySelector(listPlaces.login) !== null,
    nextAnswer: (withinMs) =>
      new Promise((resolve) => {
        const settle = (answer: WireAnswer | null) => {
          clearTimeout(timer);
          waiting.delete(settle);
          resolve(answer);
        };
        const timer = setTimeout(settle, withinMs, null);
        waiting.add(settle);
      }),
    drawn: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, undrawnMs);
        window.requestAnimationFrame(() =>
          window.requestAnimationFrame(() => {
            clearTimeout(timer);
            resolve();
          }),
        );
      }),
    now: () => Date.now(),
  };
  return {
    page,
    /** To be told of every answer that the page receives. */
    answered(answer: WireAnswer): void {
      for (const settle of [...waiting]) settle(answer);
    },
    restore: () => window.scrollTo({ ...before, behavior: 'instant' }),
  };
}

/** The address of the post above a control, empty when there is none on the page. */
function postBefore(control: HTMLElement): string {
  for (let row = control.closest(listPlaces.cell)?.previousElementSibling; row; row = row.previousElementSibling) {
    const href = row.querySelector(listPlaces.permalink)?.getAttribute('href');
    if (href) return href;
  }
  return '';
}
