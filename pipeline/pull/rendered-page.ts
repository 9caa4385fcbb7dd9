import type { Thread } from '../thread';
import { postsOf } from './chain';
import type { Seen } from './gather';
import { emptyPage, type ObservedPage } from './observed-page';
import type { Sighting } from './sighting';
import type { Trace } from './trace';

/**
 * The posts that X's page shows (`readRendered`) as a page beside what was observed. The page does not tell what a post
 * answers: one that was not observed answers the one it stands under.
 */
export function renderedPage(rendered: Thread, { spine, branches }: Trace): ObservedPage {
  const observed = new Map<string, Seen>();
  for (const seen of postsOf({ spine, branches })) {
    for (const { id, versions } of seen.copies) for (const name of [id, ...versions]) observed.set(name, seen);
  }
  const conversationId = spine[0]?.conversationId ?? null;
  const posts = rendered.posts.map((post, index): Sighting => {
    const above = rendered.posts[index - 1];
    const known = observed.has(post.id);
    const after = rendered.gaps.some((gap) => gap.after === above?.id) ? undefined : above;
    return {
      id: post.id,
      handle: post.author.handle,
      userId: null,
      replyTo: known || !after ? null : { id: after.id, handle: after.author.handle },
      conversationId: known ? null : conversationId,
      versions: observed.get(post.id)?.copies[0]?.versions ?? [],
      kind: 'post',
      source: 'rendered',
      result: null,
      repostId: null,
      read: post,
    };
  });
  return { ...emptyPage(), kind: 'timeline', posts };
}
