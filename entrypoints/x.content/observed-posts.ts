import { failure, type Outcome } from '../../pipeline/outcome';
import { type ObservedPage, readObserved } from '../../pipeline/pull/observed';
import { parseJson } from '../../pipeline/pull/parse-json';
import { type Trace, trace } from '../../pipeline/pull/trace';
import type { WireAnswer } from '../../pipeline/pull/wire-event';
import type { PostId } from '../../pipeline/thread';

/** The answers kept for one tab: enough for hours of reading, little enough to forget nothing that is on the page. */
const mostPages = 200;

/** What X's page received in this tab, and the threads found in it. */
export function createObservedPosts() {
  const pages: ObservedPage[] = [];
  let lastFailure: Outcome<never> | null = null;
  let made: { id: PostId; outcome: Outcome<Trace> } | null = null;

  return {
    add({ operation, status, body }: WireAnswer): void {
      if (status !== 200) return;
      made = null;
      const json = parseJson(body);
      if (!json.ok) {
        lastFailure = json;
        return;
      }
      pages.push(readObserved(json.value, operation));
      if (pages.length > mostPages) pages.shift();
    },
    traceAt(id: PostId): Outcome<Trace> {
      if (made?.id === id) return made.outcome;
      const outcome =
        pages.length > 0
          ? trace(pages, id)
          : (lastFailure ?? failure('nothing-observed', 'the page has received no posts since Épure was loaded'));
      made = { id, outcome };
      return outcome;
    },
  };
}
