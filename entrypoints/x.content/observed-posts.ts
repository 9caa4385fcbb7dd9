import type { Drift, Unread } from '../../pipeline/drift';
import { failure, type Outcome } from '../../pipeline/outcome';
import { driftIn } from '../../pipeline/pull/drift-in';
import { type ObservedPage, readObserved } from '../../pipeline/pull/observed';
import { parseJson } from '../../pipeline/pull/parse-json';
import { type Trace, trace } from '../../pipeline/pull/trace';
import type { WireAnswer } from '../../pipeline/pull/wire-event';
import type { PostId } from '../../pipeline/thread';

/** The answers kept for one tab: enough for hours of reading, little enough to forget nothing that is on the page. */
const mostPages = 200;
const mostUnread = 10;

/** What X's page received in this tab, and the threads found in it. */
export function createObservedPosts() {
  const pages: ObservedPage[] = [];
  const unread: Unread[] = [];
  let tooLong = 0;
  let lastFailure: Outcome<never> | null = null;
  let made: { id: PostId; outcome: Outcome<Trace> } | null = null;

  return {
    add({ operation, status, body }: WireAnswer): void {
      if (status !== 200) return;
      made = null;
      if (body === null) {
        tooLong += 1;
        lastFailure = failure('too-long', `an answer to ${operation}`);
        return;
      }
      const json = parseJson(body);
      if (!json.ok) {
        lastFailure = json;
        return;
      }
      const page = readObserved(json.value, operation);
      pages.push(page);
      if (pages.length > mostPages) pages.shift();
      const strange = driftIn(page, json.value, operation);
      if (strange && unread.length < mostUnread) unread.push(strange);
    },
    /** What the answers held that could not be read; null when all could. */
    drift: (): Drift | null => (unread.length + tooLong > 0 ? { unread, tooLong } : null),
    /** True when a post was in one of the answers. */
    has: (id: PostId): boolean =>
      pages.some(({ posts }) => posts.some((post) => post.id === id || post.versions.includes(id))),
    traceAt(id: PostId): Outcome<Trace> {
      if (made?.id === id) return made.outcome;
      const outcome =
        pages.length > 0 ? trace(pages, id) : (lastFailure ?? failure('nothing-observed', 'no answer yet'));
      made = { id, outcome };
      return outcome;
    },
  };
}
