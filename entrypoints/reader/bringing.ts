import { computed, signal } from '@preact/signals';
import type { CollectingEnd } from '../../pipeline/collecting';
import { ask } from '../../pipeline/messages';
import type { Trace } from '../../pipeline/pull/trace';
import { awaitDelivery } from '../../pipeline/save/errands';
import type { PostId } from '../../pipeline/thread';

/** How far a thread is on its way here from another tab. */
export interface Bringing {
  /** Posts of the thread so far. */
  posts: number;
  /** Null while it is on its way. */
  end: CollectingEnd | null;
  /** ISO 8601: when X takes requests again, after `rate-limited`. */
  retryAt: string | null;
}

/** A thread that is collected on X in another tab; `onThread` gets what came of it, whole or in part. */
export function createBringing(onThread: (traced: Trace, end: CollectingEnd) => void) {
  const now = signal<Bringing | null>(null);
  let stop: (() => void) | null = null;
  let turn = 0;

  const cancel = () => {
    turn += 1;
    stop?.();
    stop = null;
    now.value = null;
  };

  return {
    now: computed(() => now.value),
    async begin(postId: PostId): Promise<void> {
      cancel();
      const mine = turn;
      now.value = { posts: 0, end: null, retryAt: null };
      const opened = await ask('openOnX', { postId });
      if (mine !== turn) {
        if (opened.ok) await ask('cancelErrand', opened.value);
        return;
      }
      if (!opened.ok) {
        now.value = { posts: 0, end: 'page-gone', retryAt: null };
        return;
      }
      let latest: Trace | null = null;
      const { errandId } = opened.value;
      const forget = awaitDelivery(errandId, ({ traced, posts, end, retryAt }) => {
        latest = (traced as Trace | null) ?? latest;
        now.value = { posts: Math.max(posts, now.value?.posts ?? 0), end, retryAt };
        if (end !== null && latest) onThread(latest, end);
        if (end === 'whole') now.value = null;
        if (end !== null) stop = null;
      });
      stop = () => {
        forget();
        void ask('cancelErrand', { errandId });
      };
    },
    /** The reader no longer waits. */
    cancel,
  };
}
