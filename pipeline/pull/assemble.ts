import { type Outcome, success } from '../outcome';
import type { PostId, Thread } from '../thread';
import type { ObservedPage } from './observed-page';
import { type ThreadOptions, threadOf } from './thread-of';
import { trace } from './trace';

/** Makes the thread around a post from all pages at hand: finds its posts (`trace.ts`), then reads them (`thread-of.ts`). */
export function assemble(
  pages: readonly ObservedPage[],
  focalId: PostId | null,
  options: ThreadOptions,
): Outcome<Thread> {
  const traced = trace(pages, focalId);
  return traced.ok ? success(threadOf(traced.value, options)) : traced;
}
