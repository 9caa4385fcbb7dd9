import type { WireShape } from './user';

export type WireResult = unknown;

const idOf = (result: WireResult): string => {
  const { rest_id, tweet } = result as { rest_id?: string; tweet?: { rest_id?: string } };
  return rest_id ?? tweet?.rest_id ?? '0';
};

/** What X says of a post's place: part of its author's thread, or not. Profiles say `Tweet` of everything. */
type DisplayType = 'SelfThread' | 'Tweet';

const tweetContent = (result: WireResult, tweetDisplayType: DisplayType, more: object = {}) => ({
  __typename: 'TimelineTweet',
  itemType: 'TimelineTweet',
  tweetDisplayType,
  tweet_results: { result },
  ...more,
});

/** A post as an entry of its own. A tombstone has no id: name it. */
export function tweetEntry(result: WireResult, id = idOf(result), displayType: DisplayType = 'Tweet') {
  const content = { __typename: 'TimelineTimelineItem', entryType: 'TimelineTimelineItem' };
  const itemContent = tweetContent(result, displayType);
  return { entryId: `tweet-${id}`, sortIndex: '1', content: { ...content, itemContent } };
}

/** An advert: a post with `promotedMetadata`. */
export function advertEntry(result: WireResult) {
  const content = { __typename: 'TimelineTimelineItem', entryType: 'TimelineTimelineItem' };
  const itemContent = tweetContent(result, 'Tweet', { promotedMetadata: { advertiser_results: {} } });
  return { entryId: `promoted-tweet-${idOf(result)}`, sortIndex: '1', content: { ...content, itemContent } };
}

export type WireCursor = 'Top' | 'Bottom' | 'ShowMore' | 'ShowMoreThreads' | 'ShowMoreThreadsPrompt';

/** A cursor's content: flat in the new shape, under `itemContent` in the old. */
function cursorContent(cursorType: WireCursor, shape: WireShape) {
  const cursor = { cursorType, value: `DAAKCgABH${cursorType}` };
  return shape === 'new'
    ? { entryType: 'TimelineTimelineCursor', __typename: 'TimelineTimelineCursor', ...cursor }
    : {
        entryType: 'TimelineTimelineItem',
        __typename: 'TimelineTimelineItem',
        itemContent: { itemType: 'TimelineTimelineCursor', __typename: 'TimelineTimelineCursor', ...cursor },
      };
}

export function cursorEntry(type: WireCursor, shape: WireShape = 'new') {
  return { entryId: `cursor-${type.toLowerCase()}-1`, sortIndex: '1', content: cursorContent(type, shape) };
}

function moduleItem(name: string, result: WireResult, displayType: DisplayType) {
  return { entryId: `${name}-tweet-${idOf(result)}`, item: { itemContent: tweetContent(result, displayType) } };
}

function moduleCursor(name: string) {
  const itemContent = { itemType: 'TimelineTimelineCursor', cursorType: 'ShowMore', value: 'DAAKCgABHmore' };
  return { entryId: `${name}-cursor-showmore-1`, item: { itemContent } };
}

interface ModuleOptions {
  /** Ids that X names as belonging to it; the last post's when left out. */
  known?: string[];
  /** A ShowMore cursor at its end. */
  more?: boolean;
  displayType?: DisplayType;
  /** How the timeline names its modules: `profile-conversation` on a profile. */
  prefix?: string;
}

/** Several posts in one module. */
export function moduleEntry(results: readonly WireResult[], options: ModuleOptions = {}) {
  const { known, more = false, displayType = 'Tweet', prefix = 'conversationthread' } = options;
  const name = `${prefix}-${idOf(results[0])}`;
  const posts = results.map((result) => moduleItem(name, result, displayType));
  const items = [...posts, ...(more ? [moduleCursor(name)] : [])];
  const conversationMetadata = { allTweetIds: known ?? [idOf(results.at(-1))], enableDeduplication: true };
  return {
    entryId: name,
    sortIndex: '1',
    content: {
      __typename: 'TimelineTimelineModule',
      entryType: 'TimelineTimelineModule',
      displayType: 'VerticalConversation',
      items,
      metadata: { conversationMetadata },
    },
  };
}

/** A post that X does not show, with X's words for it. */
export function tombstone(words = 'This Post was deleted by the Post author.') {
  const more = 'Learn more';
  const text = `${words} ${more}`;
  const ref = {
    type: 'TimelineUrl',
    url: 'https://help.x.com/rules-and-policies/notices-on-x',
    urlType: 'ExternalUrl',
  };
  const entities = [{ fromIndex: words.length + 1, toIndex: text.length, ref }];
  return {
    __typename: 'TweetTombstone',
    tombstone: { __typename: 'TextTombstone', text: { rtl: false, text, entities } },
  };
}

/** The wrapper X puts around posts with limited visibility. */
export function withVisibility(tweet: WireResult) {
  return { __typename: 'TweetWithVisibilityResults', tweet, limitedActionResults: { limited_actions: [] } };
}

export interface TweetDetailOptions {
  /** Posts above the focal one, from the top; a tombstone as `{ id, result }`. */
  ancestors?: (WireResult | { id: string; result: WireResult })[];
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

const isPlaced = (value: unknown): value is { id: string; result: WireResult } =>
  typeof value === 'object' && value !== null && 'result' in value && 'id' in value;

/** A whole TweetDetail response. */
export function tweetDetail(options: TweetDetailOptions) {
  const { shape = 'new', thread = [], replies = [], adverts = [], cursors = [], ancestors = [] } = options;
  const { threadKnown: known, threadMore: more } = options;
  const display = thread.length + ancestors.length > 0 ? 'SelfThread' : 'Tweet';
  const entries = [
    ...ancestors.map((one) => (isPlaced(one) ? tweetEntry(one.result, one.id) : tweetEntry(one, idOf(one), display))),
    tweetEntry(options.focal, idOf(options.focal), display),
    ...(thread.length > 0 ? [moduleEntry(thread, { displayType: display, known, more })] : []),
    ...replies.map((reply) => moduleEntry(reply)),
    ...adverts.map(advertEntry),
    ...cursors.map((cursor) => cursorEntry(cursor, shape)),
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
export function addToModule(moduleOf: string, results: WireResult[], more = false) {
  const name = `conversationthread-${moduleOf}`;
  const posts = results.map((result) => moduleItem(name, result, 'SelfThread'));
  const moduleItems = [...posts, ...(more ? [moduleCursor(name)] : [])];
  const instructions = [{ type: 'TimelineAddToModule', moduleEntryId: name, prepend: false, moduleItems }];
  return { data: { threaded_conversation_with_injections_v2: { instructions } } };
}

/** A further page of a conversation, as a Bottom or ShowMoreThreads cursor brings it. */
export function moreEntries(
  modules: WireResult[][],
  { end = true, shape = 'new' }: { end?: boolean; shape?: WireShape } = {},
) {
  const entries = [...modules.map((posts) => moduleEntry(posts)), ...(end ? [] : [cursorEntry('Bottom', shape)])];
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
    { type: 'TimelineAddEntries', entries: [...entries, cursorEntry('Top', shape), cursorEntry('Bottom', shape)] },
  ];
  const timeline = { timeline: { instructions } };
  const result = { __typename: 'User', ...(shape === 'old' ? { timeline_v2: timeline } : { timeline }) };
  return { data: { user: { result } } };
}
