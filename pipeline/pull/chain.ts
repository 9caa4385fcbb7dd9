import type { Gap, PostId } from '../thread';
import type { Gathered, Seen } from './gather';
import { byAge } from './snowflake';

/** The author's own chain, as far as the posts at hand tell. */
export interface Chain {
  /** In reading order. */
  spine: Seen[];
  branches: { from: PostId; posts: Seen[] }[];
  /** Where a post of the chain answers one that is not here. */
  gaps: Gap[];
  /** True when the first post answers another of the same author that is not here. */
  rootless: boolean;
}

/** All posts of a chain: the spine in reading order, then its branches. */
export function postsOf({ spine, branches }: Pick<Chain, 'spine' | 'branches'>): Seen[] {
  return [...spine, ...branches.flatMap(({ posts }) => posts)];
}

/** The author's posts of one conversation as a tree, by what answers what. */
interface Tree {
  /** The post of the tree that another answers. */
  parentOf: (post: Seen) => Seen | undefined;
  children: Map<PostId, Seen[]>;
  /** The number of posts in the longest chain from a post down. */
  depth: Map<PostId, number>;
  /** The posts that answer no other post of the tree, the oldest first. */
  heads: Seen[];
}

export function sameHandle(a: string, b: string | null | undefined): boolean {
  return a === b || (a !== '' && a.toLowerCase() === b?.toLowerCase());
}

/** True when a post answers one of its own author's. X says whom an answer is for even when it does not send the other. */
export function answersItself({ replyTo, handle }: Pick<Seen, 'replyTo' | 'handle'>): boolean {
  return replyTo !== null && sameHandle(handle, replyTo.handle);
}

/**
 * Finds the thread that a post belongs to: by reply id, same author, same conversation. The post may stand anywhere in
 * it. Of two answers to one post the longer chain goes on the spine (ties: the earlier) and the other is a branch.
 * Where a link is missing, the parts of the chain are joined by age, with a gap between them.
 */
export function chainOf(focal: Seen, gathered: Gathered): Chain {
  const tree = treeOf(focal, gathered);
  const [head = focal, ...later] = partsOfThread(focal, tree, gathered);
  const spine = longestFrom(head, tree);
  const rootless = isCutOff(head, gathered);
  const gaps = rootless ? [gapBefore(head, null, gathered)] : [];
  const branches: Chain['branches'] = [];
  for (const part of later) {
    const missing = part.replyTo?.id ?? part.born;
    // What was edited later may be named by a version that is younger than the answer.
    const before = byAge(missing, part.born) < 0 ? missing : part.born;
    const after = spine.findLast((post) => byAge(post.born, before) < 0) ?? head;
    gaps.push(gapBefore(part, after.id, gathered));
    if (after === spine.at(-1)) spine.push(...longestFrom(part, tree));
    else branches.push({ from: after.id, posts: allFrom(part, tree) });
  }
  const onSpine = new Set(spine);
  for (const { id } of spine) {
    for (const child of tree.children.get(id) ?? []) {
      if (!onSpine.has(child)) branches.push({ from: id, posts: allFrom(child, tree) });
    }
  }
  return { spine, branches, gaps, rootless };
}

function treeOf({ handle, conversationId }: Seen, { posts, find }: Gathered): Tree {
  const isSame = (other: PostId | null) => conversationId === null || other === null || other === conversationId;
  const own = posts.filter((post) => sameHandle(handle, post.handle) && isSame(post.conversationId));
  const all = new Set(own);
  const parentOf = ({ replyTo, born }: Seen) => {
    const parent = replyTo ? find(replyTo.id) : undefined;
    // An answer is younger than what it answers: data that says otherwise is no chain, and could be a circle.
    return parent && all.has(parent) && byAge(parent.born, born) < 0 ? parent : undefined;
  };
  const tree: Tree = { parentOf, children: new Map(), depth: new Map(), heads: [] };
  for (const post of own) {
    const parent = parentOf(post);
    if (parent) {
      const siblings = tree.children.get(parent.id);
      if (siblings) siblings.push(post);
      else tree.children.set(parent.id, [post]);
    } else tree.heads.push(post);
  }
  for (const { id } of own.toReversed()) {
    let below = 0;
    for (const child of tree.children.get(id) ?? []) below = Math.max(below, tree.depth.get(child.id) ?? 0);
    tree.depth.set(id, below + 1);
  }
  return tree;
}

/** True for a head that answers a post of its own author which is not here. */
function isCutOff(head: Seen, { find }: Gathered): boolean {
  return answersItself(head) && !find(head.replyTo?.id ?? null);
}

/**
 * The heads of the parts that make up the thread, the oldest first: the part with the focal post; with it, when that part
 * begins the conversation or hangs in the air, the other parts that do so. A part that answers somebody else is a thread
 * of its own, and so is one that X shows among other people's answers.
 */
function partsOfThread(focal: Seen, tree: Tree, gathered: Gathered): Seen[] {
  const { modules, find } = gathered;
  let own = focal;
  for (let parent = tree.parentOf(own); parent; parent = tree.parentOf(own)) own = parent;
  const belongs = (head: Seen) => head.replyTo === null || isCutOff(head, gathered);
  if (!belongs(own) || own.conversationId === null) return [own];
  const isOwn = (id: PostId) => sameHandle(focal.handle, find(id)?.handle);
  const aside = new Set(modules.flatMap(({ posts }) => (posts.every(isOwn) ? [] : posts)));
  return tree.heads.filter(
    (head) => head === own || (belongs(head) && head.conversationId === own.conversationId && !aside.has(head.id)),
  );
}

function longestFrom(head: Seen, { children, depth }: Tree): Seen[] {
  const chain: Seen[] = [];
  for (let post: Seen | undefined = head; post; ) {
    chain.push(post);
    let next: Seen | undefined;
    for (const child of children.get(post.id) ?? []) {
      if (!next || (depth.get(child.id) ?? 0) > (depth.get(next.id) ?? 0)) next = child;
    }
    post = next;
  }
  return chain;
}

/** A post and everything of the tree below it, the oldest first. */
function allFrom(post: Seen, { children }: Tree): Seen[] {
  const all = [post];
  for (const { id } of all) all.push(...(children.get(id) ?? []));
  return all.sort((a, b) => byAge(a.born, b.born));
}

function gapBefore(head: Seen, after: PostId | null, { absent }: Gathered): Gap {
  const id = head.replyTo?.id ?? null;
  const known = id === null ? undefined : absent(id);
  return { id, after, why: known?.why ?? (after === null ? 'before-root' : 'not-sent'), text: known?.text ?? null };
}
