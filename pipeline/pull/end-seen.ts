import type { PostId } from '../thread';
import type { Chain } from './chain';
import type { Gathered } from './gather';
import type { ObservedPage } from './observed-page';

/**
 * Whether X showed that nothing of the author's chain follows its last post. X puts the rest of a thread right under the
 * post that was asked for, as one module before all other answers, so on a post's own page it is known
 * - when the last post stands in a module that has no further cursor, or whose later answers came to its end;
 * - when the last post is the one that was asked for, and answers by others came, or there was nothing more to load:
 *   the author's own answer would have come before them. (Not when X marks a lone post as part of a thread.)
 * - when X ended the conversation at the bottom.
 * It is the spine's end: a later answer of the author's to an earlier post, a branch, may still be among the answers that
 * were not loaded. Profiles, searches and lists never show an end: they hold what fits them.
 */
export function isEndSeen({ spine }: Chain, { find, modules }: Gathered, pages: readonly ObservedPage[]): boolean {
  const last = spine.at(-1);
  const isLast = (id: PostId | null) => last !== undefined && find(id) === last;
  const around = modules.filter(({ posts }) => posts.some(isLast));
  const closed = new Set(around.flatMap(({ id, more }) => (more ? [] : [id])));
  // The answers by others may have come to their end while the author's own module was never opened further.
  if (around.length > 0 && closed.size === 0) return false;
  return pages
    .filter((page) => page.kind === 'conversation')
    .some((page) => {
      const { focal, marked, more, ended, modules: inPage, posts } = page;
      if (inPage.some(({ id }) => closed.has(id))) return true;
      if (ended && posts.some(({ conversationId }) => conversationId === last?.conversationId)) return true;
      return isLast(focal) && (!more || inPage.length > 0) && !(marked && spine.length === 1);
    });
}
