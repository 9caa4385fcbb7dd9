import type { Gap, Post, PostId, Thread } from './thread';

/** A post whose words the author changed. */
export interface EditedPost {
  before: Post;
  now: Post;
}

export interface GonePost {
  post: Post;
  /** `deleted`: X says so, or the thread is whole without it. The others are X's reasons for a gap. */
  why: 'deleted' | 'withheld' | 'unavailable';
}

export interface NoteChange {
  post: Post;
  change: 'come' | 'gone' | 'changed';
}

/** What became of a thread between two versions of it, each list in reading order. */
export interface Changes {
  /** Posts written since. */
  added: Post[];
  /** Posts, or the rest of cut ones, that were there and that the earlier version did not have. */
  filled: Post[];
  edited: EditedPost[];
  gone: GonePost[];
  /** Posts that this version does not have, while nothing says that they are gone. */
  missing: Post[];
  communityNotes: NoteChange[];
}

/** A version of a thread: a copy, or what was just pulled. */
interface Version {
  thread: Thread;
}

/** What changed from one version of a thread to a later one; claims nothing that the data does not show. */
export function changesBetween(before: Version, now: Version): Changes {
  const earlier = postsOf(before.thread);
  const later = postsOf(now.thread);
  const pairs = pair(earlier, later);
  const wasThere = new Set([...pairs.values()].map(({ id }) => id));
  const isNew = later.filter(({ id }) => !wasThere.has(id));
  const since = isWrittenAfter(before.thread);
  const both = earlier.flatMap((post) => {
    const match = pairs.get(post.id);
    return match ? [{ before: post, now: match }] : [];
  });
  const lost = earlier.filter(({ id }) => !pairs.has(id));
  const why = reasonsIn(now.thread);
  const filledUp = new Set(both.filter(isFilledUp).map((each) => each.now.id));
  const unseen = new Set(isNew.filter((post) => !since(post)).map(({ id }) => id));
  return {
    added: isNew.filter(since),
    filled: later.filter(({ id }) => filledUp.has(id) || unseen.has(id)),
    edited: both.filter(isEdited),
    gone: lost.flatMap((post) => {
      const reason = why(post);
      return reason ? [{ post, why: reason }] : [];
    }),
    missing: [...lost.filter((post) => !why(post)), ...both.filter(isCutShort).map((each) => each.before)],
    communityNotes: both.flatMap(noteChange),
  };
}

/** True when the two versions say the same. */
export function isUnchanged(changes: Changes): boolean {
  return Object.values(changes).every((list: readonly unknown[]) => list.length === 0);
}

/** True when the later version has all that the earlier one says, so that it may stand in its place. */
export function isOnlyMore({ edited, gone, missing, communityNotes }: Changes): boolean {
  return [edited, gone, missing, communityNotes].every((list) => list.length === 0);
}

function postsOf({ posts, branches }: Thread): Post[] {
  return [...posts, ...branches.flatMap((branch) => branch.posts)];
}

/** Each earlier post's id with the post that it is now: an edited post has a new id, and names its old ones. */
function pair(earlier: readonly Post[], later: readonly Post[]): Map<PostId, Post> {
  const byId = new Map<PostId, Post>();
  for (const post of later) for (const id of [...(post.versions ?? []), post.id]) byId.set(id, post);
  const pairs = new Map<PostId, Post>();
  for (const post of earlier) {
    const match = byId.get(post.id);
    if (match) pairs.set(post.id, match);
  }
  return pairs;
}

/** A post of a thread that was whole is new; else its date must say that it was written since. */
function isWrittenAfter({ verdict, pulledAt }: Thread): (post: Post) => boolean {
  const time = Date.parse(pulledAt);
  return ({ createdAt }) => (createdAt === null ? verdict.status === 'complete' : Date.parse(createdAt) > time);
}

function reasonsIn({ gaps, verdict }: Thread): (post: Post) => GonePost['why'] | null {
  const whyOf = new Map<PostId, Gap['why']>(gaps.flatMap(({ id, why }) => (id === null ? [] : [[id, why]])));
  return ({ id }) => {
    const why = whyOf.get(id);
    if (why === 'deleted' || why === 'withheld' || why === 'unavailable') return why;
    return why === undefined && verdict.status === 'complete' ? 'deleted' : null;
  };
}

type Pair = EditedPost;

function isEdited({ before, now }: Pair): boolean {
  if (before.id !== now.id || (now.versions?.length ?? 1) > (before.versions?.length ?? 1)) return true;
  // Two sources may write the same post's links and breaks in two ways.
  return before.source === now.source && !before.cut && !now.cut && words(before) !== words(now);
}

function isFilledUp({ before, now }: Pair): boolean {
  return before.cut !== null && now.cut === null;
}

function isCutShort({ before, now }: Pair): boolean {
  return before.cut === null && now.cut !== null;
}

function noteChange({ before, now }: Pair): NoteChange[] {
  const [was, is] = [before.communityNote, now.communityNote];
  if (is === null) {
    // Not every source gives them: one that is not there is gone only where the same source gave it.
    return was !== null && sourceOfNote(before) === now.source ? [{ post: now, change: 'gone' }] : [];
  }
  if (was === null) return [{ post: now, change: 'come' }];
  const text = (note: typeof is) => squeezed(note.text.map((inline) => inline.text).join(''));
  return text(was) === text(is) ? [] : [{ post: now, change: 'changed' }];
}

function sourceOfNote(post: Post): Post['source'] {
  return post.fieldSources?.communityNote ?? post.source;
}

function words({ title = '', text }: Post): string {
  return squeezed(`${title} ${text}`);
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
