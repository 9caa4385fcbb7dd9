import { postsOf } from './chain';
import { emptyPage, type ObservedModule, type ObservedPage } from './observed-page';
import type { Trace } from './trace';

/** The name of the module that stands for a traced thread; X's own have numbers. */
const name = 'traced';

/**
 * A traced thread as pages, so that other sources can be added to it: assembled alone they are the same thread, with the
 * same gaps and X's own words for them, and its end is known as far as it was.
 */
export function pagesOf({
  spine,
  branches,
  shown,
  gaps,
  endSeen,
  openedAt,
  postByPost,
  unreadable,
}: Trace): ObservedPage[] {
  const kind = postByPost ? 'post' : 'conversation';
  const all = new Set([...postsOf({ spine, branches }), ...shown]);
  const posts = {
    ...emptyPage(),
    kind,
    posts: [...all].flatMap(({ copies, handle }) => copies.map((copy) => ({ ...copy, handle }))),
    absent: gaps.flatMap(({ why, ...gap }) => (why === 'not-sent' || why === 'before-root' ? [] : [{ ...gap, why }])),
    focal: openedAt ?? spine.at(-1)?.id ?? null,
    more: true,
    unreadable: Array.from({ length: unreadable }, (_, n) => `${name}-${n}`),
  } as const;
  const module: ObservedModule = {
    id: name,
    posts: spine.map(({ id }) => id),
    absent: [],
    named: gaps.flatMap(({ id, why }) => (id !== null && why === 'not-sent' ? [id] : [])),
    more: !endSeen,
  };
  return [posts, { ...emptyPage(), kind, modules: [module], focal: posts.focal, marked: true, more: true }];
}
