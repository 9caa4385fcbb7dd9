import { computed, signal } from '@preact/signals';
import { ask } from '../../pipeline/messages';
import type { Failure } from '../../pipeline/outcome';
import type { ObservedPage } from '../../pipeline/pull/observed-page';
import {
  canAskBrowser,
  hasLeave,
  keepThirdParty,
  loadThirdParty,
  requestLeave,
  watchThirdParty,
} from '../../pipeline/save/third-party';
import { usualServer } from '../../pipeline/third-party';
import type { PostId } from '../../pipeline/thread';
import { fetchJson } from './fetch-json';

/** A yes in the other tab is written down before that tab gives way to this one. */
const declinedAfterMs = 2_000;

/** A long thread takes the server a while. */
const longestWaitMs = 40_000;

/** How far asking a third party is: not begun, its leave asked for, on its way, come to nothing, or here. */
export type Asking =
  | { name: 'none' }
  | { name: 'consent'; refused: boolean }
  | { name: 'asking' }
  | { name: 'failed'; why: Failure }
  | { name: 'given' };

/** Asks a third party for the whole thread, never before the reader agreed; `add` takes what it gave, if it fits. */
export function createThirdParty(add: (page: ObservedPage) => Promise<boolean>) {
  const post = signal<PostId | null>(null);
  const base = signal(usualServer);
  const asking = signal<Asking>({ name: 'none' });
  let stopWaiting: (() => void) | null = null;
  void loadThirdParty().then((choice) => {
    base.value = choice.base;
  });

  const fetchThread = async (id: PostId) => {
    asking.value = { name: 'asking' };
    const { fxTwitterUrl, isFxTwitterThread, readFxTwitterThread } = await import('../../pipeline/pull/fxtwitter');
    const answer = await fetchJson(fxTwitterUrl(base.value, id), longestWaitMs);
    // The reader went on to another thread meanwhile.
    if (post.value !== id) return;
    if (!answer.ok) asking.value = { name: 'failed', why: answer.why };
    else if (!isFxTwitterThread(answer.value)) asking.value = { name: 'failed', why: 'unknown-shape' };
    else {
      const fits = await add(readFxTwitterThread(answer.value));
      asking.value = fits ? { name: 'given' } : { name: 'failed', why: 'not-found' };
    }
  };
  /** In a tab of the extension, where a frame cannot ask the browser; it goes on here when that tab has its yes. */
  const askInTab = async (id: PostId) => {
    stopWaiting?.();
    stopWaiting = watchThirdParty((choice) => {
      if (!choice.agreed) return;
      stopWaiting?.();
      base.value = choice.base;
      if (post.value === id) void fetchThread(id);
    });
    await ask('openConsent');
    // Back here without a yes: a later one, given elsewhere, is not for this post.
    const back = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', back);
      setTimeout(() => stopWaiting?.(), declinedAfterMs);
    };
    document.addEventListener('visibilitychange', back);
  };

  return {
    /** The server that would be asked; null when there is nothing to ask for. */
    offered: computed(() => (post.value === null ? null : base.value)),
    asking: computed(() => asking.value),
    offer(id: PostId | null): void {
      if (id === post.value) return;
      stopWaiting?.();
      post.value = id;
      asking.value = { name: 'none' };
    },
    /** The reader wants it: asks at once when they agreed before, else asks them. */
    async begin(): Promise<void> {
      const id = post.value;
      if (id === null) return;
      const choice = await loadThirdParty();
      base.value = choice.base;
      if (choice.agreed && (await mayReach(choice.base))) return fetchThread(id);
      // What the browser takes back is no yes any more; the next one is a change that one can wait for.
      if (choice.agreed) await keepThirdParty({ ...choice, agreed: false });
      if (canAskBrowser()) asking.value = { name: 'consent', refused: false };
      else await askInTab(id);
    },
    /** The reader's yes, in the very click: the browser takes its question at no other time. */
    async agree(server: string): Promise<void> {
      const id = post.value;
      const granted = requestLeave(server);
      if (id === null) return;
      if (!(await granted)) {
        asking.value = { name: 'consent', refused: true };
        return;
      }
      base.value = server;
      await keepThirdParty({ base: server, agreed: true });
      await fetchThread(id);
    },
    decline(): void {
      asking.value = { name: 'none' };
    },
  };
}

/** Whether the browser lets us reach a server: in a frame over a page Firefox does not say, and the background asks. */
function mayReach(base: string): Promise<boolean> {
  return canAskBrowser() ? hasLeave(base) : ask('hasLeave', { base });
}
