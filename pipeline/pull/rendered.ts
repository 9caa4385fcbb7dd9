import { failure, type Outcome, success } from '../outcome';
import type { Gap, Post, PostId, Thread, VerdictReason } from '../thread';
import { type Cell, cellsOf } from './dom-cells';
import { type Known, readDomPost } from './dom-post';
import { find, findAll } from './selectors';
import { byAge } from './snowflake';
import { postInLink } from './x-address';

/** A row of the page, read. */
type Row = { kind: 'post'; post: Post } | { kind: 'unreadable' } | Exclude<Cell, { kind: 'post' }>;

/**
 * The thread that X's page shows, from the page alone: only what stands near the window is there, so that nobody can say
 * whether it is whole. `url` is the page's address (null when it is not known), `now` ISO 8601, `id` the post asked for
 * when the address names none. Fails with `no-posts`, or `several-threads` where nothing says which post is meant.
 */
export function readRendered(
  document: Document,
  url: string | null,
  now: string,
  { id = null }: { id?: PostId | null } = {},
): Outcome<Thread> {
  const known = postInLink(url);
  const rows = rowsOf(document, known);
  const posts = rows.flatMap((row) => (row.kind === 'post' ? [row.post] : []));
  const unreadable = rows.filter((row) => row.kind === 'unreadable').length;
  if (posts.length === 0) return failure('no-posts', emptyPage(document, unreadable));

  const focal = id ?? known?.id ?? focalId(document, posts);
  if (!focal) return failure('several-threads', `the page shows ${posts.map((post) => post.id).join(' ')}`);
  const at = rows.findIndex((row) => row.kind === 'post' && row.post.id === focal);
  if (at < 0) return failure('no-posts', `post ${focal} is not among the ${posts.length} that the page shows just now`);

  // Only a post's own page sets the author's posts one under another because they are a thread.
  const isConversation = known !== null || find(document, 'focalPost') !== null;
  return success(
    threadOf(isConversation ? spineAround(rows, at) : { posts: postAt(rows, at), gaps: [] }, unreadable, now),
  );
}

function rowsOf(document: Document, known: Known | null): Row[] {
  const cells = cellsOf(document);
  // An X Article in focus mode stands alone, in no post.
  const focus = cells.length === 0 ? find(document, 'articleView') : null;
  const alone: Cell[] = focus && known ? [{ kind: 'post', element: focus.closest('main') ?? document.body }] : [];
  return [...alone, ...cells].map((cell) => {
    if (cell.kind !== 'post') return cell;
    const post = readDomPost(cell.element, focus ? known : null);
    return post ? { kind: 'post', post } : { kind: 'unreadable' };
  });
}

function emptyPage(document: Document, unreadable: number): string {
  if (unreadable > 0) return `${unreadable} posts on the page, none with an author and a permalink`;
  return `no post on the page "${document.title}": an empty shell, or one saved before it had loaded`;
}

function focalId(document: Document, posts: readonly Post[]): PostId | null {
  const focal = findAll(document, 'focalPost').flatMap((element) => readDomPost(element)?.id ?? []);
  const ids = new Set(focal.length > 0 ? focal : posts.map(({ id }) => id));
  const [only] = ids;
  return ids.size === 1 ? (only ?? null) : null;
}

interface Spine {
  posts: Post[];
  gaps: Gap[];
}

function postAt(rows: readonly Row[], at: number): Post[] {
  const row = rows[at];
  return row?.kind === 'post' ? [row.post] : [];
}

/** The posts by the focal post's author that stand before and after it with nobody else's between. */
function spineAround(rows: readonly Row[], at: number): Spine {
  const [focal] = postAt(rows, at);
  if (!focal) return { posts: [], gaps: [] };
  const belongs = (post: Post) => post.author.handle === focal.author.handle;
  const first = walk(rows, at, -1, belongs);
  const last = walk(rows, at, 1, belongs);
  const spine: Spine = { posts: [], gaps: [] };
  for (const row of rows.slice(first, last + 1)) {
    const before = spine.posts.at(-1);
    if (row.kind === 'notice') {
      const why = row.loads ? 'not-sent' : 'unavailable';
      spine.gaps.push({ id: null, after: before?.id ?? null, why, text: row.text });
    } else if (row.kind === 'post' && !spine.posts.some(({ id }) => id === row.post.id)) spine.posts.push(row.post);
  }
  return spine;
}

/** How far the author's own posts reach in one direction: the place of the last of them. */
function walk(rows: readonly Row[], from: number, step: 1 | -1, belongs: (post: Post) => boolean): number {
  let reached = from;
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (!row || row.kind === 'end' || row.kind === 'unreadable') break;
    if (row.kind !== 'post') continue;
    if (!belongs(row.post) || !inOrder(rows, reached, row.post, step)) break;
    reached = at;
  }
  return reached;
}

/** An answer is younger than what it answers; what is not is there for another reason. */
function inOrder(rows: readonly Row[], reached: number, post: Post, step: 1 | -1): boolean {
  const [neighbour] = postAt(rows, reached);
  return neighbour !== undefined && byAge(neighbour.id, post.id) * step <= 0;
}

function threadOf({ posts, gaps }: Spine, unreadable: number, now: string): Thread {
  const [first] = posts;
  const cuts = new Set(posts.map(({ cut }) => cut));
  const reasons: (VerdictReason | false)[] = [
    'rendered-only',
    gaps.length > 0 && 'gap',
    cuts.has('long-post') && 'cut-long-post',
    cuts.has('article-preview') && 'cut-article',
    unreadable > 0 && 'unreadable-posts',
  ];
  return {
    id: first?.id ?? '',
    url: first?.url ?? '',
    author: first?.author ?? { handle: '', name: '' },
    posts,
    branches: [],
    gaps,
    verdict: { status: 'unknown', reasons: reasons.filter((reason) => reason !== false), missing: [] },
    source: 'rendered',
    pulledAt: now,
    unreadable,
    translation: null,
  };
}
