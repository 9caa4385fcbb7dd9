import type { Removed, Section } from '../../pipeline/article';
import type { Post, PostId, Thread } from '../../pipeline/thread';

/** A post and its place in the thread, counted from 1; posts beside the main line are counted last. */
export interface NumberedPost {
  post: Post;
  number: number;
}

/** A passage that cleaning took out, and its place in the article's list of them. */
export interface RemovedHere {
  removed: Removed;
  index: number;
}

/** What the blocks of an article have to do with its posts. */
export interface PostPlaces {
  posts: ReadonlyMap<PostId, NumberedPost>;
  /** The posts that begin with a block: a permalink stands there. */
  begins: ReadonlyMap<string, NumberedPost>;
  /** The posts that have a block; one that says and shows nothing has none, and no place to lead to. */
  drawn: ReadonlySet<PostId>;
  /** By the block that a post ends with: the sections of posts that answer it beside the main line. */
  forks: ReadonlyMap<string, readonly string[]>;
}

/** Finds where each post begins, and where others leave the main line. */
export function postPlaces(thread: Thread, sections: readonly Section[]): PostPlaces {
  const all = [...thread.posts, ...thread.branches.flatMap((branch) => branch.posts)];
  const posts = new Map(all.map((post, index): [PostId, NumberedPost] => [post.id, { post, number: index + 1 }]));
  const begins = new Map<string, NumberedPost>();
  const ends = new Map<PostId, string>();
  for (const { id, postId } of sections.flatMap((section) => section.blocks)) {
    const numbered = postId === null ? undefined : posts.get(postId);
    if (!numbered) continue;
    if (!ends.has(numbered.post.id)) begins.set(id, numbered);
    ends.set(numbered.post.id, id);
  }
  const forks = new Map<string, string[]>();
  for (const { id, branchFrom } of sections) {
    const end = branchFrom === undefined ? undefined : ends.get(branchFrom);
    if (end !== undefined) forks.set(end, [...(forks.get(end) ?? []), id]);
  }
  return { posts, begins, drawn: new Set(ends.keys()), forks };
}

/** By block: the passages that were taken out right before its words, or (for a post's last words) after them. */
export interface RemovedPlaces {
  before: ReadonlyMap<string, readonly RemovedHere[]>;
  after: ReadonlyMap<string, readonly RemovedHere[]>;
}

/** Finds the place of each passage that cleaning took out; one whose post left no block has none. */
export function removedPlaces(removed: readonly Removed[], sections: readonly Section[]): RemovedPlaces {
  const before = new Map<string, RemovedHere[]>();
  const after = new Map<string, RemovedHere[]>();
  const blocks = removed.length === 0 ? [] : sections.flatMap((section) => section.blocks);
  const ofPost = Map.groupBy(blocks, ({ postId }) => postId);
  removed.forEach((each, index) => {
    const own = ofPost.get(each.postId) ?? [];
    const next = own.find((block) => 'range' in block && block.range !== null && block.range.end > each.range.start);
    const spoken = own.findLast((block) => 'range' in block);
    const [places, block] = next ? [before, next] : spoken ? [after, spoken] : [before, own[0]];
    if (block) places.set(block.id, [...(places.get(block.id) ?? []), { removed: each, index }]);
  });
  return { before, after };
}
