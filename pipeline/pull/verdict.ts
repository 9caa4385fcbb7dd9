import type { CollectingEnd } from '../collecting';
import type { Gap, Post, PostId, Verdict, VerdictReason } from '../thread';
import { postsOf } from './chain';
import { byAge } from './snowflake';
import type { Trace } from './trace';

const cutShort: ReadonlySet<CollectingEnd> = new Set([
  'stopped',
  'rate-limited',
  'no-network',
  'signed-out',
  'page-gone',
]);

/** Complete only when it is known: the root is there, nothing is missing, cut or outdated, all could be read, and the end was seen. */
export function verdictOf(
  trace: Trace,
  posts: readonly Post[],
  gaps: readonly Gap[],
  collected: CollectingEnd | null = null,
): Verdict {
  const when = (is: boolean, reason: VerdictReason) => (is ? [reason] : []);
  const partial = [
    ...when(trace.rootless, 'root-missing'),
    ...when(
      gaps.some((gap) => gap.after !== null),
      'gap',
    ),
    ...when(
      posts.some((post) => post.cut === 'long-post'),
      'cut-long-post',
    ),
    ...when(
      posts.some((post) => post.cut === 'article-preview'),
      'cut-article',
    ),
    ...when(isOutdated(trace), 'later-version'),
  ];
  const unknown = [
    ...when(!trace.endSeen, whyNoEnd(trace, collected)),
    ...when(
      posts.some(({ source }) => source === 'rendered'),
      'rendered-only',
    ),
    ...when(trace.unreadable > 0, 'unreadable-posts'),
  ];
  const missing = gaps.flatMap((gap) => gap.id ?? []);
  // X had more of it, and what brought it was cut short.
  if (!trace.endSeen && collected !== null && cutShort.has(collected)) {
    return { status: 'partial', reasons: [...partial, ...unknown], missing };
  }
  if (partial.length > 0) return { status: 'partial', reasons: [...partial, ...unknown], missing };
  if (unknown.length > 0) return { status: 'unknown', reasons: unknown, missing };
  const aside = mayGoOnBeside(trace, posts) ? (['opened-further-on'] as const) : [];
  return { status: 'complete', reasons: ['end-seen', ...aside], missing };
}

/**
 * True when the thread was opened after its first post, and a post above that place may have another answer by the author:
 * X shows of what is above only the way up (`end-seen.ts`). Not when as many answers are here as X counts.
 */
function mayGoOnBeside({ spine, openedAt }: Trace, posts: readonly Post[]): boolean {
  const opened = spine.findIndex(({ id }) => id === openedAt);
  if (opened === 0) return false;
  const counted = new Map(posts.map(({ id, replies }) => [id, replies]));
  const here = Map.groupBy(posts, ({ replyTo }) => replyTo?.id);
  const answers = (id: PostId) => here.get(id)?.length ?? 0;
  return spine.slice(0, opened).some(({ id, born }) => {
    const known = answers(id) + (born === id ? 0 : answers(born));
    return (counted.get(id) ?? Number.POSITIVE_INFINITY) > known;
  });
}

/** True when X names a version of a post that is younger than the youngest one here: its words are no longer those. */
function isOutdated({ spine, branches }: Trace): boolean {
  for (const { id, copies } of postsOf({ spine, branches })) {
    for (const { versions } of copies) for (const version of versions) if (byAge(version, id) > 0) return true;
  }
  return false;
}

/** Why the end was not seen: it depends on who gave the last post. */
function whyNoEnd({ spine, postByPost }: Trace, collected: CollectingEnd | null): VerdictReason {
  if (collected !== null && collected !== 'whole') return collected;
  if (postByPost) return 'one-post-source';
  const sources = new Set(spine.at(-1)?.copies.map(({ source }) => source));
  return sources.has('fxtwitter') && !sources.has('observed') ? 'end-not-told' : 'more-to-load';
}
