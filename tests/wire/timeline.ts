import {
  advertEntry,
  type CursorOptions,
  cursorEntry,
  idOf,
  isPlaced,
  moduleEntry,
  moduleItems,
  type PlacedResult,
  placedEntry,
  tweetEntry,
  type WireCursor,
  type WireResult,
} from './entry';
import type { WireShape } from './user';

export interface TweetDetailOptions {
  /** Posts above the focal one, from the top; a tombstone as `{ id, result }`. */
  ancestors?: (WireResult | PlacedResult)[];
  focal: WireResult;
  /** The rest of the author's thread: one module. */
  thread?: WireResult[];
  /** A ShowMore cursor inside the author's module. */
  threadMore?: boolean;
  /** What `allTweetIds` of the author's module names; the last post's id when left out. */
  threadKnown?: string[];
  /** Replies by others: each a module of its own. */
  replies?: WireResult[][];
  adverts?: WireResult[];
  cursors?: WireCursor[];
  shape?: WireShape;
  /** False gives the bare inner object, without `data`. */
  wrapped?: boolean;
}

/** A whole TweetDetail response. */
export function tweetDetail(options: TweetDetailOptions) {
  const { shape = 'new', thread = [], replies = [], adverts = [], cursors = [], ancestors = [] } = options;
  const { threadKnown: known, threadMore: more } = options;
  const display = thread.length + ancestors.length > 0 ? 'SelfThread' : 'Tweet';
  const entries = [
    ...ancestors.map((one) => (isPlaced(one) ? placedEntry(one) : tweetEntry(one, idOf(one), display))),
    tweetEntry(options.focal, idOf(options.focal), display),
    ...(thread.length > 0 ? [moduleEntry(thread, { displayType: display, known, more })] : []),
    ...replies.map((reply) => moduleEntry(reply)),
    ...adverts.map(advertEntry),
    ...cursors.map((cursor) => cursorEntry(cursor, { shape })),
  ];
  const inner = {
    instructions: [
      ...(shape === 'new' ? [{ type: 'TimelineClearCache' }] : []),
      { type: 'TimelineAddEntries', entries },
      { type: 'TimelineTerminateTimeline', direction: 'Top' },
    ],
  };
  return options.wrapped === false ? inner : { data: { threaded_conversation_with_injections_v2: inner } };
}

/** The answer to a ShowMore cursor: more posts for the module that the first post of the thread's rest named. */
export function addToModule(
  moduleOf: string,
  results: readonly (WireResult | PlacedResult)[],
  more: boolean | CursorOptions = false,
) {
  const name = `conversationthread-${moduleOf}`;
  const added = moduleItems(name, results, 'SelfThread', more);
  const instructions = [{ type: 'TimelineAddToModule', moduleEntryId: name, prepend: false, moduleItems: added }];
  return { data: { threaded_conversation_with_injections_v2: { instructions } } };
}

/** A further page of a conversation, as a Bottom or ShowMoreThreads cursor brings it. */
export function moreEntries(
  modules: WireResult[][],
  { end = true, shape = 'new' }: { end?: boolean; shape?: WireShape } = {},
) {
  const entries = [...modules.map((posts) => moduleEntry(posts)), ...(end ? [] : [cursorEntry('Bottom', { shape })])];
  const instructions = [
    { type: 'TimelineAddEntries', entries },
    ...(end ? [{ type: 'TimelineTerminateTimeline', direction: 'Bottom' }] : []),
  ];
  return { data: { threaded_conversation_with_injections_v2: { instructions } } };
}

export function tweetResultByRestId(result: WireResult) {
  return { data: { tweetResult: { result } } };
}

/** A profile's timeline: each group of posts is an entry, several in one group a module; `known` are ids X names there. */
export function userTweets(
  groups: WireResult[][],
  { shape = 'new', pinned, known }: { shape?: WireShape; pinned?: WireResult; known?: string[] } = {},
) {
  const entries = groups.map((group) =>
    group.length === 1 ? tweetEntry(group[0]) : moduleEntry(group, { prefix: 'profile-conversation', known }),
  );
  const instructions = [
    { type: 'TimelineClearCache' },
    ...(pinned ? [{ type: 'TimelinePinEntry', entry: tweetEntry(pinned) }] : []),
    {
      type: 'TimelineAddEntries',
      entries: [...entries, cursorEntry('Top', { shape }), cursorEntry('Bottom', { shape })],
    },
  ];
  const timeline = { timeline: { instructions } };
  const result = { __typename: 'User', ...(shape === 'old' ? { timeline_v2: timeline } : { timeline }) };
  return { data: { user: { result } } };
}
