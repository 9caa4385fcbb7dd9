import type { CollectingEnd } from '../../pipeline/collecting';
import { type Outcome, success } from '../../pipeline/outcome';
import { assemble } from '../../pipeline/pull/assemble';
import type { ObservedPage } from '../../pipeline/pull/observed-page';
import type { PageText, PostId, Thread } from '../../pipeline/thread';

/** What a thread is made of, kept so that what another source gives can be added. */
export interface Sources {
  pages: readonly ObservedPage[];
  /** A post of the thread; null when none is known. */
  focal: PostId | null;
  translation: PageText | null;
  /** How collecting on X ended; null when nothing was collected. */
  collected: CollectingEnd | null;
}

export const noSources: Sources = { pages: [], focal: null, translation: null, collected: null };

/** The thread that the sources give together. */
export function threadFrom({ pages, focal, translation, collected }: Sources): Outcome<Thread> {
  const thread = assemble(pages, focal, { now: new Date().toISOString(), collected });
  return thread.ok ? success({ ...thread.value, translation }) : thread;
}
