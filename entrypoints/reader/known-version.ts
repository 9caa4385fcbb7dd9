import { computed, signal } from '@preact/signals';
import { changesBetween, isUnchanged } from '../../pipeline/changes';
import { type Copy, threadKey } from '../../pipeline/copy';
import { ask } from '../../pipeline/messages';
import type { Thread } from '../../pipeline/thread';
import type { Keeping } from './keeping';

/**
 * The version of a thread that the library has, and what changed since. What says the same is that version, and is kept as
 * it; once it says anything else it is a new one, which the reader may keep beside it.
 */
export function createKnownVersion(keeping: Keeping, onFound: (copy: Copy) => void) {
  const before = signal<Copy | null>(null);
  const now = signal<Thread | null>(null);
  let sought: string | null = null;
  let isThatVersion = false;

  const changes = computed(() => {
    return before.value && now.value ? changesBetween(before.value, { thread: now.value }) : null;
  });
  const settle = () => {
    const found = before.value;
    if (!found || !changes.value) return;
    const same = isUnchanged(changes.value);
    if (same && keeping.saving.value === 'unsaved') {
      isThatVersion = true;
      keeping.isKept(found);
    } else if (!same && isThatVersion) {
      isThatVersion = false;
      keeping.isNew();
    }
  };

  return {
    before: computed(() => before.value),
    changes,
    /** Follows what is shown; looks into the library when it is another thread than before. */
    async follow(thread: Thread): Promise<void> {
      now.value = thread;
      settle();
      const key = threadKey(thread);
      if (sought === key) return;
      sought = key;
      const outcome = await ask('loadLatest', { threadId: key });
      // A library that cannot be asked says so when the reader saves.
      if (!outcome.ok || !outcome.value || sought !== key) return;
      before.value = outcome.value;
      keeping.comesFrom(outcome.value);
      onFound(outcome.value);
      settle();
    },
  };
}
