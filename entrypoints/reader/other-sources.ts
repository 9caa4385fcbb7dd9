import type { ObservedPage } from '../../pipeline/pull/observed-page';
import type { Thread } from '../../pipeline/thread';
import { fetchJson } from './fetch-json';
import { noSources, type Sources, threadFrom } from './sources';
import { createThirdParty } from './third-party';

/** What can be had beside X's page: single posts from X's own syndication, whole threads from a third party. */
export function createOtherSources(onThread: (thread: Thread) => Promise<void>) {
  let sources: Sources = noSources;
  /** What came from elsewhere than X's page. */
  let added: readonly ObservedPage[] = [];

  const show = async (): Promise<boolean> => {
    const thread = threadFrom(sources);
    if (thread.ok) await onThread(thread.value);
    return thread.ok;
  };
  const add = async (page: ObservedPage): Promise<boolean> => {
    const before = sources;
    sources = { ...before, pages: [...before.pages, page] };
    if (await show()) {
      added = [...added, page];
      return true;
    }
    sources = before;
    return false;
  };
  const thirdParty = createThirdParty(add);

  return {
    thirdParty,
    /**
     * From now on it is about these sources; `askable` when a third party may give more. What came from elsewhere for the
     * same thread is kept beside them: true when there is any, which \`show\` then shows.
     */
    begin(from: Sources, askable: boolean): boolean {
      if (from.focal !== sources.focal) added = [];
      sources = { ...from, pages: [...from.pages, ...added] };
      thirdParty.offer(askable || added.length > 0 ? from.focal : null);
      return added.length > 0;
    },
    /** X's page gave more: it is added to what is here. */
    join(pages: readonly ObservedPage[], change: Pick<Sources, 'focal' | 'collected'>): void {
      sources = { ...sources, ...change, pages: [...sources.pages, ...pages] };
    },
    show,
    /** Asks X's syndication for the posts that are missing and that X did not send. */
    async fillGaps(): Promise<void> {
      const asked = sources;
      const thread = threadFrom(asked);
      if (!thread.ok) return;
      const { fillGaps } = await import('../../pipeline/pull/fill-gaps');
      const page = await fillGaps(thread.value, fetchJson);
      // What was shown meanwhile is newer.
      if (page && sources === asked) await add(page);
    },
  };
}
