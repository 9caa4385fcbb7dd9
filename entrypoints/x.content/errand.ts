import { ask } from '../../pipeline/messages';
import type { Outcome } from '../../pipeline/outcome';
import type { Trace } from '../../pipeline/pull/trace';
import type { PostId } from '../../pipeline/thread';

/** How often the page is looked at, and after how many equal looks it counts as loaded. */
const lookEveryMs = 400;
const equalLooks = 4;

interface Page {
  found(): Outcome<Trace>;
  open(): void;
}

/** When this tab was opened for a reader: shows them the thread here, or brings it to where they wait. */
export async function runErrand(page: Page, signal: AbortSignal): Promise<void> {
  const task = await ask('errand');
  if (!task) return;
  const wanted = task.purpose === 'bring-back' ? task.postId : null;
  const traced = await loaded(page, wanted, signal);
  if (!traced) return;
  if (task.purpose === 'read') page.open();
  else await ask('deliver', { traced });
}

/**
 * The thread once the page has stopped bringing more of it; null when the page is left before. A wanted post must be in
 * it: the tab may have gone on to another thread.
 */
async function loaded(page: Page, wanted: PostId | null, signal: AbortSignal): Promise<Trace | null> {
  let seen = '';
  let equal = 0;
  while (!signal.aborted) {
    const found = page.found();
    const now = found.ok ? `${found.value.spine.length} ${found.value.endSeen}` : '';
    equal = now !== '' && now === seen ? equal + 1 : 0;
    seen = now;
    if (found.ok && equal >= equalLooks && holds(found.value, wanted)) return found.value;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  return null;
}

function holds({ spine, branches }: Trace, wanted: PostId | null): boolean {
  const posts = [...spine, ...branches.flatMap((branch) => branch.posts)];
  return wanted === null || posts.some(({ id, born }) => id === wanted || born === wanted);
}
