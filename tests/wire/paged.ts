import { advertModule, relatedEntry, whoToFollowEntry } from './besides';
import { cursorWords, type XLang } from './cursor-words';
import {
  type CursorOptions,
  cursorEntry,
  idOf,
  isPlaced,
  moduleEntry,
  type PlacedResult,
  placedEntry,
  tweetEntry,
  type WireCursor,
  type WireResult,
} from './entry';
import { addToModule } from './timeline';
import type { WireShape, WireUserOptions } from './user';

export interface PagedOptions {
  /** The author's chain in order; a post that X does not show as a placed tombstone. */
  posts: readonly (WireResult | PlacedResult)[];
  /** Which of them the page is opened at; the first when left out. */
  focal?: number;
  /** How many posts of the chain an answer brings: the first one as many below the focal post and as many above it. */
  size: number;
  /** How X gets on with the chain: a button in the author's module, or a cursor at the foot that loads by itself. */
  by?: 'ShowMore' | 'Bottom';
  /** Answers by others, and branches of the author's own: each a module. */
  replies?: readonly WireResult[][];
  /** How many of those an answer brings, and how X gets on with them. */
  replySize?: number;
  repliesBy?: 'Bottom' | 'ShowMoreThreads' | 'ShowMoreThreadsPrompt';
  /** What X mixes in. */
  advert?: WireResult;
  related?: readonly WireResult[];
  users?: readonly WireUserOptions[];
  shape?: WireShape;
  lang?: XLang;
}

type ChainPost = WireResult | PlacedResult;

/** A conversation as X delivers it. */
export interface PagedConversation {
  focal: string;
  /** The chain's ids, in order. */
  ids: string[];
  /** The answer to the focal post's own request. */
  first: unknown;
  /** The answers to its cursors, by what the page sends back. */
  further: Map<string, unknown>;
}

/** The conversation of a thread as X delivers it by pages, in the order in which a reader who scrolls comes to them. */
export function pagedConversation(options: PagedOptions): PagedConversation {
  const { posts, size, by = 'ShowMore', shape = 'new', lang = 'en', advert, users, related } = options;
  const at = options.focal ?? 0;
  const focal = idOf(posts[at]);
  const delivery: Delivery = { focal, shape, lang, further: new Map() };
  const above = deliverAbove(parted(posts.slice(0, at).reverse(), size), delivery);
  const parts = parted(posts.slice(at + 1), size);
  const below = by === 'ShowMore' ? deliverByButton(parts, delivery) : deliverByScrolling(parts, idOf(posts.at(-1)));
  const answers = repliesOf(options);
  // The answers begin where the author's chain ends: at once, when the rest of it comes inside its own module.
  const now = below.later.length === 0 ? answers.shift() : undefined;
  const foot = deliverFoot([...below.later, ...answers], delivery);
  const entries = [
    ...above.entries,
    alone(posts[at]),
    ...below.entries,
    ...(now?.entries ?? []),
    ...(advert ? [advertModule(focal, advert)] : []),
    ...(users ? [whoToFollowEntry(users)] : []),
    ...foot,
    ...(related ? [relatedEntry(focal, related)] : []),
  ];
  const first = answer(entries, { top: above.isTop, clear: shape === 'new' });
  return { focal, ids: posts.map(idOf), first, further: delivery.further };
}

interface Delivery {
  focal: string;
  shape: WireShape;
  lang: XLang;
  /** Every further answer goes here. */
  further: Map<string, unknown>;
}

/** Entries that come together, behind a cursor of a kind when not at once. */
interface Part {
  type: WireCursor;
  entries: object[];
}

/** The posts above the focal one, the nearest part at once, those before it behind cursors at the top. */
function deliverAbove(parts: ChainPost[][], delivery: Delivery) {
  const [nearest = [], ...earlier] = parts.map((part) => part.reverse().map(alone));
  const cursorAbove = (page: number) =>
    page <= earlier.length ? [cursorEntry('Top', cursor('Top', page, delivery))] : [];
  earlier.forEach((part, index) => {
    const page = index + 1;
    const isTop = page === earlier.length;
    set('Top', page, answer([...cursorAbove(page + 1), ...part], { top: isTop }), delivery);
  });
  return { entries: [...cursorAbove(1), ...nearest], isTop: earlier.length === 0 };
}

/** The rest of the chain in the author's module, which ends in a button as long as there is more. */
function deliverByButton([first, ...later]: ChainPost[][], delivery: Delivery) {
  if (!first) return { entries: [], later: [] };
  const moreAfter = (page: number) => (page < later.length ? cursor('ShowMore', page + 1, delivery) : false);
  later.forEach((part, index) => {
    set('ShowMore', index + 1, addToModule(idOf(first[0]), part, moreAfter(index + 1)), delivery);
  });
  return { entries: [moduleEntry(first, { displayType: 'SelfThread', more: moreAfter(0) })], later: [] };
}

/** The rest of the chain in modules of its own, each of which names the chain's last post. */
function deliverByScrolling(parts: ChainPost[][], last: string) {
  const [first, ...later] = parts.map((part): Part => {
    return { type: 'Bottom', entries: [moduleEntry(part, { displayType: 'SelfThread', known: [last] })] };
  });
  return { entries: first?.entries ?? [], later };
}

function repliesOf({ replies = [], replySize = 20, repliesBy = 'Bottom' }: PagedOptions): Part[] {
  return parted(replies, replySize).map((part) => ({ type: repliesBy, entries: part.map((one) => moduleEntry(one)) }));
}

/** What comes at the foot, each part behind a cursor; gives the first cursor. */
function deliverFoot(parts: readonly Part[], delivery: Delivery): object[] {
  const cursorTo = (page: number) => {
    const next = parts[page - 1];
    return next ? [cursorEntry(next.type, cursor(next.type, page, delivery))] : [];
  };
  parts.forEach(({ type, entries }, index) => {
    const page = index + 1;
    set(type, page, answer([...entries, ...cursorTo(page + 1)], { bottom: page === parts.length }), delivery);
  });
  return cursorTo(1);
}

const nameOf = (type: WireCursor, page: number, focal: string) => `${type}-${focal}-${page}`;

function cursor(type: WireCursor, page: number, { focal, shape, lang }: Delivery): CursorOptions {
  const words = cursorWords(type, lang);
  return { shape, value: nameOf(type, page, focal), ...(words ? { words } : {}) };
}

function set(type: WireCursor, page: number, body: unknown, { focal, further }: Delivery): void {
  further.set(nameOf(type, page, focal), body);
}

function alone(post: ChainPost): object {
  return isPlaced(post) ? placedEntry(post) : tweetEntry(post, idOf(post), 'SelfThread');
}

/** Parts of so many, the last one smaller. */
function parted<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
}

function answer(entries: object[], ends: { top?: boolean; bottom?: boolean; clear?: boolean }) {
  const end = (direction: string) => ({ type: 'TimelineTerminateTimeline', direction });
  const instructions = [
    ...(ends.clear ? [{ type: 'TimelineClearCache' }] : []),
    { type: 'TimelineAddEntries', entries },
    ...(ends.top ? [end('Top')] : []),
    ...(ends.bottom ? [end('Bottom')] : []),
  ];
  return { data: { threaded_conversation_with_injections_v2: { instructions } } };
}
