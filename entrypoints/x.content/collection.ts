import { type Collecting, type CollectingOrder, notCollecting } from '../../pipeline/collecting';
import type { Outcome } from '../../pipeline/outcome';
import { collect } from '../../pipeline/pull/collect';
import { postsIn, type Trace } from '../../pipeline/pull/trace';
import type { WireAnswer } from '../../pipeline/pull/wire-event';
import { createCollectable } from './collectable';

/** What X's page is made to load for the thread it stands at: one collection at a time, which can be paused and stopped. */
export function createCollection(window: Window, found: () => Outcome<Trace>) {
  let now: Collecting = notCollecting;
  let run: { stop: AbortController; answered: (answer: WireAnswer) => void } | null = null;
  let resume: (() => void) | null = null;

  const goOn = () => {
    resume?.();
    resume = null;
  };
  const begin = async () => {
    const stop = new AbortController();
    const { page, answered, restore } = createCollectable(window, found);
    run = { stop, answered };
    now = { ...notCollecting, state: 'going' };
    const gate = () =>
      now.state === 'paused' ? new Promise<void>((resolve) => (resume = resolve)) : Promise.resolve();
    const onStep = (trace: Trace | null) => {
      now = { ...now, posts: trace ? postsIn(trace) : 0, wants: trace?.rootless ? 'root' : 'more' };
    };
    const collected = await collect(page, { gate, onStep, signal: stop.signal });
    // A collection that was given up for another is nobody's any more.
    if (run?.stop !== stop) return;
    restore();
    run = null;
    now = { ...now, state: 'ended', ...collected };
  };

  return {
    order(order: CollectingOrder): Collecting {
      if (order === 'begin' && now.state === 'paused') {
        now = { ...now, state: 'going' };
        goOn();
      } else if (order === 'begin' && !run) void begin();
      else if (order === 'pause' && now.state === 'going') now = { ...now, state: 'paused' };
      else if (order === 'stop') {
        run?.stop.abort();
        goOn();
      }
      return now;
    },
    now: () => now,
    answered: (answer: WireAnswer) => run?.answered(answer),
    /** The page went elsewhere: what was collected is the other page's. */
    forget() {
      run?.stop.abort();
      run = null;
      goOn();
      now = notCollecting;
    },
  };
}

export type Collection = ReturnType<typeof createCollection>;
