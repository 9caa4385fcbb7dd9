import type { Gap, PostId } from '../thread';
import type { Absent } from './absent';
import { type Chain, postsOf } from './chain';
import type { Gathered } from './gather';
import type { ObservedPage } from './observed-page';
import { byAge, lastBefore } from './snowflake';

/**
 * Every place where a post of the thread is known to be missing, in reading order: the chain's own gaps, posts that X
 * shows as deleted or withheld in the thread's place, and posts that X names in the author's module and does not send.
 */
export function gapsOf(chain: Chain, gathered: Gathered, pages: readonly ObservedPage[]): Gap[] {
  const { spine, rootless } = chain;
  const { find, absent: goneAt, modules } = gathered;
  const thread = new Set(postsOf(chain));
  const isHere = (id: PostId | null) => {
    const post = find(id);
    return post !== undefined && thread.has(post);
  };
  const gaps = new Map<string, Gap>();
  const add = (gap: Gap) => {
    const key = gap.id ?? `after ${gap.after}`;
    if (!gaps.has(key) && !find(gap.id)) gaps.set(key, gap);
  };
  const placeOf = (id: PostId) => lastBefore(spine, id)?.id ?? null;
  const addAbsent = ({ id, why, text }: Absent, before: PostId | null) => {
    const after = id ? placeOf(id) : before;
    // Above a thread that has its first post stand only posts by others.
    if (after !== null || rootless) add({ id, after, why, text });
  };
  for (const gap of chain.gaps) add(gap);
  for (const { posts, absent, named } of modules) {
    if (posts.length === 0 || !posts.every(isHere)) continue;
    for (const one of absent) addAbsent(one, posts.at(-1) ?? null);
    for (const id of named) {
      // X names all posts of a thread, and nearly all of them are here: no need to look for their places.
      if (find(id)) continue;
      const { why = 'not-sent', text = null } = goneAt(id) ?? {};
      add({ id, after: placeOf(id), why, text });
    }
  }
  for (const { kind, focal, absent } of pages) {
    if (kind === 'conversation' && isHere(focal)) {
      for (const one of absent) addAbsent(one, isHere(one.after) ? one.after : null);
    }
  }
  const places = new Map<PostId | null, number>(spine.map(({ id }, index) => [id, index]));
  const rank = ({ after }: Gap) => places.get(after) ?? -1;
  return [...gaps.values()].sort((a, b) => rank(a) - rank(b) || byAge(a.id ?? '', b.id ?? ''));
}
