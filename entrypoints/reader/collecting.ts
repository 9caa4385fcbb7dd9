import { computed, signal } from '@preact/signals';
import { type Collecting, type CollectingOrder, notCollecting } from '../../pipeline/collecting';
import { collectBelow } from './pull';

const lookEveryMs = 300;

/** X's page below, made to load the rest of its thread; `onEnd` is called when it rests for good. */
export function createCollecting(onEnd: () => Promise<void>) {
  const now = signal<Collecting>(notCollecting);
  let orders = 0;

  return {
    now: computed(() => now.value),
    /** Gives an order, and follows what comes of it until the page rests or another order is given. */
    async order(order: CollectingOrder): Promise<void> {
      orders += 1;
      const mine = orders;
      for (let next = order; ; next = 'look') {
        const outcome = await collectBelow(next);
        if (mine !== orders) return;
        now.value = outcome.ok ? outcome.value : notCollecting;
        if (now.value.state !== 'going') break;
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
        if (mine !== orders) return;
      }
      if (now.value.state === 'ended') await onEnd();
    },
  };
}
