import type { PostId } from '../thread';
import { type Chain, postsOf } from './chain';
import type { Gathered, Seen } from './gather';
import type { ObservedModule, ObservedPage } from './observed-page';

/**
 * Whether X showed that nothing of the author's chain follows its last post. X puts the rest of a thread right under the
 * post that was asked for, as one module before all other answers, so on a post's own page it is known
 * - when the last post stands in that module, and it has no further cursor, or its later answers came to its end;
 * - when the last post is the one that was asked for, and answers by others came, or there was nothing more to load:
 *   the author's own answer would have come before them. (Not when X marks a lone post as part of a thread.)
 * - when X ended the conversation at the bottom, and not that of another post: of an answer by somebody else, say.
 * None of this counts while such a module has more that nothing else of the thread continues: what looks like the last
 * post may be a branch. It is the spine's end: a later answer of the author's to an earlier post, a branch, may still be
 * among the answers that were not loaded. Profiles, searches and lists never show an end: they hold what fits them.
 *
 * A page opened at such a branch, of which nothing else is known, ends there too. X shows above a post only what it
 * answers: the page of a thread's last post and that of a side answer are the same, entry by entry, and no field of a post
 * tells them apart. (A post's count of replies has everybody's in it.) To call neither complete would be to say of most
 * threads that are whole that nobody knows; so both are what can be seen, a chain with its root, no gap and its end, and
 * the verdict says beside it where the page was opened (`opened-further-on`), unless the counts leave no room for more.
 */
export function isEndSeen(chain: Chain, { find, modules }: Gathered, pages: readonly ObservedPage[]): boolean {
  const { spine } = chain;
  const last = spine.at(-1);
  const isLast = (id: PostId | null) => last !== undefined && find(id) === last;
  const conversations = pages.filter(({ kind }) => kind === 'conversation');
  const rests = new Set(conversations.flatMap(({ focal, modules: [first] }) => (focal && first ? [first.id] : [])));
  const holdsLast = ({ posts }: ObservedModule) => posts.some(isLast);
  const open = modules.filter((module) => module.more && (rests.has(module.id) || holdsLast(module)));
  if (open.some((module) => !isContinued(module, chain, find, conversations, rests))) return false;
  if (modules.some((module) => rests.has(module.id) && !module.more && holdsLast(module))) return true;
  return conversations.some((page) => {
    if (page.ended && isOfThread(page, chain, find, conversations)) return true;
    const { focal, marked, more, modules: inPage } = page;
    return isLast(focal) && (!more || inPage.length > 0) && !(marked && spine.length === 1);
  });
}

/**
 * True when the end of a page is that of the thread's page, and the last post stands on it. A further page of answers does
 * not name the post that was asked for: it is the thread's when no other post's page was opened, else when it tells.
 */
function isOfThread(page: ObservedPage, chain: Chain, find: Gathered['find'], conversations: readonly ObservedPage[]) {
  const own = new Set<Seen | undefined>(postsOf(chain));
  const last = chain.spine.at(-1);
  const showsLast = ({ posts }: ObservedPage) => posts.some(({ id }) => find(id) === last);
  if (page.focal !== null) return own.has(find(page.focal)) && showsLast(page);
  const isHere = ({ posts }: ObservedPage) =>
    posts.some(({ conversationId }) => conversationId === last?.conversationId);
  const opened = conversations.filter((other) => other.focal !== null && isHere(other));
  if (opened.length > 0 && opened.every(({ focal }) => own.has(find(focal)))) {
    return isHere(page) && conversations.some(showsLast);
  }
  return page.modules.some(({ posts }) => {
    const seen = posts.map(find);
    return (seen.includes(last) && seen.every((post) => own.has(post))) || find(seen[0]?.replyTo?.id ?? null) === last;
  });
}

/** True for a module of which X has more, when what follows it came as part of the thread all the same: opened further on. */
function isContinued(
  { posts }: ObservedModule,
  { spine, branches }: Chain,
  find: Gathered['find'],
  conversations: readonly ObservedPage[],
  rests: ReadonlySet<string>,
): boolean {
  // Its posts stand in the order in which the answers came, which need not be that of the thread.
  const inModule = new Set(posts.map(find));
  const at = spine.findLastIndex((post) => inModule.has(post));
  // A module of another thread, seen in the same tab, and not of a branch.
  if (at < 0) return !branches.some(({ posts: beside }) => beside.some((post) => inModule.has(post)));
  const next = spine[at + 1];
  return conversations.some(({ focal, posts: inPage, modules }) => {
    const asAnswers = new Set(modules.flatMap((module) => (rests.has(module.id) ? [] : module.posts)));
    const isThread = focal !== null || modules.some(({ id }) => rests.has(id));
    return next !== undefined && isThread && inPage.some(({ id }) => !asAnswers.has(id) && find(id) === next);
  });
}
