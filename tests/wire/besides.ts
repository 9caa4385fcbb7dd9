import { moduleItems, type WireResult } from './entry';
import { type WireUserOptions, wireUser } from './user';

const moduleContent = { __typename: 'TimelineTimelineModule', entryType: 'TimelineTimelineModule' };

/** "Discover more": posts from anywhere, under a heading of their own, below the conversation of a post. */
export function relatedEntry(focal: string, results: readonly WireResult[]) {
  const entryId = `tweetdetailrelatedtweets-${focal}`;
  const header = { displayType: 'Classic', text: 'Discover more', sticky: true };
  const items = moduleItems(entryId, results, 'Tweet');
  return { entryId, sortIndex: '1', content: { ...moduleContent, displayType: 'Vertical', header, items } };
}

/** "Who to follow": people, each with a button that follows them. */
export function whoToFollowEntry(users: readonly WireUserOptions[]) {
  const entryId = 'who-to-follow-2057276759904092165';
  const items = users.map((user, at) => ({
    entryId: `${entryId}-user-${at + 1}`,
    item: { itemContent: { itemType: 'TimelineUser', __typename: 'TimelineUser', ...wireUser(user) } },
  }));
  const header = { displayType: 'Classic', text: 'Who to follow', sticky: false };
  return { entryId, sortIndex: '1', content: { ...moduleContent, displayType: 'Vertical', header, items } };
}

/** An advert among the answers, named as one of their modules. */
export function advertModule(focal: string, result: WireResult) {
  const entryId = `conversationthread-${focal}-10336f4a37dfe125`;
  const [item] = moduleItems(`conversationthread-${focal}`, [result], 'Tweet');
  const itemContent = { ...item?.item.itemContent, promotedMetadata: { advertiser_results: {} } };
  const content = {
    ...moduleContent,
    displayType: 'VerticalConversation',
    items: [{ ...item, item: { itemContent } }],
  };
  return { entryId, sortIndex: '1', content };
}
