import type { Gap, PostId } from '../thread';
import type { Gathered, Seen } from './gather';
import { byAge, lastBefore } from './snowflake';

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

/** One of the author's posts of a conversation, in the tree that these are by what answers what. */
interface Node extends Pick<Seen, 'born'> {
  post: Seen;
  /** The post that it answers; null for a head, which answers no other post of the tree. */
  parent: Node | null;
  /** What answers it, the oldest first. */
  children: Node[];
  /** The number of posts in the longest chain from here down. */
  depth: number;
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
  const [first, ...later] = partsOfThread(focal, gathered);
  const head = first?.post ?? focal;
  const line = first ? longestFrom(first) : [];
  const rootless = isRootless(head, gathered);
  const gaps = rootless ? [gapBefore(head, null, gathered)] : [];
  const branches: Chain['branches'] = [];
  for (const part of later) {
    const { replyTo, born } = part.post;
    const missing = replyTo?.id ?? born;
    // What was edited later may be named by a version that is younger than the answer.
    const before = byAge(missing, born) < 0 ? missing : born;
    const after = lastBefore(line, before)?.post ?? head;
    gaps.push(gapBefore(part.post, after.id, gathered));
    if (after === line.at(-1)?.post) line.push(...longestFrom(part));
    else branches.push({ from: after.id, posts: allFrom(part) });
  }
  line.forEach(({ post, children }, at) => {
    const next = line[at + 1];
    for (const child of children) if (child !== next) branches.push({ from: post.id, posts: allFrom(child) });
  });
  return { spine: line.map(({ post }) => post), branches, gaps, rootless };
}

function treeOf({ handle, conversationId }: Seen, { posts, find }: Gathered): Map<Seen, Node> {
  const isSame = (other: PostId | null) => conversationId === null || other === null || other === conversationId;
  const tree = new Map<Seen, Node>();
  for (const post of posts) {
    if (!sameHandle(handle, post.handle) || !isSame(post.conversationId)) continue;
    const above = post.replyTo ? find(post.replyTo.id) : undefined;
    // An answer is younger than what it answers: data that says otherwise is no chain, and could be a circle.
    const parent = (above && tree.get(above)) ?? null;
    const node: Node = { post, born: post.born, parent, children: none, depth: 1 };
    tree.set(post, node);
    if (parent?.children === none) parent.children = [node];
    else parent?.children.push(node);
  }
  for (const { parent, depth } of [...tree.values()].reverse()) {
    if (parent) parent.depth = Math.max(parent.depth, depth + 1);
  }
  return tree;
}

/** Stands for the children of the posts that have none, as most have one. */
const none: Node[] = [];

/** True for a head that answers a post of its own author which is not here. */
function isCutOff(head: Seen, { find }: Gathered): boolean {
  return answersItself(head) && !find(head.replyTo?.id ?? null);
}

/**
 * True for a head that is not known to be the first post: what it answers is not here and may be by its own author, or it
 * answers nothing, although the conversation was begun by another post.
 */
function isRootless(head: Seen, gathered: Gathered): boolean {
  const { replyTo, conversationId } = head;
  if (isCutOff(head, gathered)) return true;
  const isUnsaid = replyTo ? replyTo.handle === null && !gathered.find(replyTo.id) : conversationId !== null;
  return isUnsaid && gathered.find(conversationId) !== head;
}

/**
 * The heads of the parts that make up the thread, the oldest first: the part with the focal post; with it, when that part
 * begins the conversation or hangs in the air, the other parts that do so. A part that answers somebody else is a thread
 * of its own, and so is one that X shows among other people's answers.
 */
function partsOfThread(focal: Seen, gathered: Gathered): Node[] {
  const { modules, find } = gathered;
  const tree = treeOf(focal, gathered);
  let own = tree.get(focal);
  while (own?.parent) own = own.parent;
  if (!own) return [];
  const { conversationId } = own.post;
  const belongs = ({ post }: Node) => post.replyTo === null || isCutOff(post, gathered);
  if (!belongs(own) || conversationId === null) return [own];
  const isOwn = (id: PostId) => sameHandle(focal.handle, find(id)?.handle);
  const aside = new Set(modules.flatMap(({ posts }) => (posts.every(isOwn) ? [] : posts)));
  const isPart = (node: Node) =>
    node === own || (belongs(node) && node.post.conversationId === conversationId && !aside.has(node.post.id));
  return [...tree.values()].filter((node) => node.parent === null && isPart(node));
}

function longestFrom(head: Node): Node[] {
  const chain: Node[] = [];
  for (let node: Node | undefined = head; node; ) {
    chain.push(node);
    let next: Node | undefined;
    for (const child of node.children) if (!next || child.depth > next.depth) next = child;
    node = next;
  }
  return chain;
}

/** A post and everything of the tree below it, the oldest first. */
function allFrom(node: Node): Seen[] {
  const all = [node];
  for (const { children } of all) all.push(...children);
  return all.map(({ post }) => post).sort((a, b) => byAge(a.born, b.born));
}

function gapBefore(head: Seen, after: PostId | null, { absent }: Gathered): Gap {
  // What begins a conversation gives it its name.
  const id = head.replyTo?.id ?? (after === null ? head.conversationId : null);
  const known = id === null ? undefined : absent(id);
  return { id, after, why: known?.why ?? (after === null ? 'before-root' : 'not-sent'), text: known?.text ?? null };
}
