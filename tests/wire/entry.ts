import type { WireShape } from './user';

export type WireResult = unknown;

/** A result that has no id of its own, such as a tombstone, with the id of the post it stands for. */
export interface PlacedResult {
  id: string;
  result: WireResult;
}

export const isPlaced = (value: unknown): value is PlacedResult =>
  typeof value === 'object' && value !== null && 'result' in value && 'id' in value;

/** The id of a post's result, through its wrapper, or of a placed one. */
export const idOf = (result: WireResult): string => {
  const { rest_id, tweet, id } = result as { rest_id?: string; tweet?: { rest_id?: string }; id?: string };
  return rest_id ?? tweet?.rest_id ?? id ?? '0';
};

/** What X says of a post's place: part of its author's thread, or not. Profiles say `Tweet` of everything. */
export type DisplayType = 'SelfThread' | 'Tweet';

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

/** A tombstone, or another result without an id, in the place of a post. */
export function placedEntry({ id, result }: PlacedResult) {
  return tweetEntry(result, id);
}

/** An advert: a post with `promotedMetadata`. */
export function advertEntry(result: WireResult) {
  const content = { __typename: 'TimelineTimelineItem', entryType: 'TimelineTimelineItem' };
  const itemContent = tweetContent(result, 'Tweet', { promotedMetadata: { advertiser_results: {} } });
  return { entryId: `promoted-tweet-${idOf(result)}`, sortIndex: '1', content: { ...content, itemContent } };
}

export type WireCursor = 'Top' | 'Bottom' | 'ShowMore' | 'ShowMoreThreads' | 'ShowMoreThreadsPrompt';

export interface CursorOptions {
  shape?: WireShape;
  /** What the page sends back to get on. */
  value?: string;
  /** X's words for the control, in the language of whoever looks. */
  words?: { actionText: string; labelText?: string };
}

/** A cursor's content: flat in the new shape, under `itemContent` in the old. */
function cursorContent(cursorType: WireCursor, { shape, value = `DAAKCgABH${cursorType}`, words }: CursorOptions) {
  const cursor = { cursorType, value, ...(words ? { displayTreatment: words } : {}) };
  return shape === 'new'
    ? { entryType: 'TimelineTimelineCursor', __typename: 'TimelineTimelineCursor', ...cursor }
    : {
        entryType: 'TimelineTimelineItem',
        __typename: 'TimelineTimelineItem',
        itemContent: { itemType: 'TimelineTimelineCursor', __typename: 'TimelineTimelineCursor', ...cursor },
      };
}

/** A cursor as an entry of its own. */
export function cursorEntry(type: WireCursor, options: CursorOptions = {}) {
  const { shape = 'new', value } = options;
  return {
    entryId: `cursor-${type.toLowerCase()}-${value ?? 1}`,
    sortIndex: '1',
    content: cursorContent(type, { ...options, shape }),
  };
}

function moduleItem(name: string, value: WireResult | PlacedResult, displayType: DisplayType) {
  const result = isPlaced(value) ? value.result : value;
  return { entryId: `${name}-tweet-${idOf(value)}`, item: { itemContent: tweetContent(result, displayType) } };
}

/** The ShowMore cursor at a module's end, which X shows as a button. */
function moduleCursor(name: string, { value, words }: CursorOptions) {
  const cursor = { itemType: 'TimelineTimelineCursor', cursorType: 'ShowMore', value: value ?? 'DAAKCgABHmore' };
  const itemContent = { ...cursor, ...(words ? { displayTreatment: words } : {}) };
  return { entryId: `${name}-cursor-showmore-${value ?? 1}`, item: { itemContent } };
}

interface ModuleOptions {
  /** Ids that X names as belonging to it; the last post's when left out. */
  known?: string[];
  /** A ShowMore cursor at its end. */
  more?: boolean | CursorOptions;
  displayType?: DisplayType;
  /** How the timeline names its modules: `profile-conversation` on a profile. */
  prefix?: string;
}

/** Several posts in one module. */
export function moduleEntry(results: readonly (WireResult | PlacedResult)[], options: ModuleOptions = {}) {
  const { known, displayType = 'Tweet', prefix = 'conversationthread' } = options;
  const name = `${prefix}-${idOf(results[0])}`;
  const items = moduleItems(name, results, displayType, options.more);
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

/** The items of a module, or those that a later answer adds to it. */
export function moduleItems(
  name: string,
  results: readonly (WireResult | PlacedResult)[],
  displayType: DisplayType,
  more: ModuleOptions['more'] = false,
) {
  const posts = results.map((result) => moduleItem(name, result, displayType));
  return [...posts, ...(more ? [moduleCursor(name, more === true ? {} : more)] : [])];
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
