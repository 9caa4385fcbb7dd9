import type { PostId } from '../thread';
import type { Absent } from './absent';
import { addUnreadable, lastOf, type ObservedModule, type ObservedPage } from './observed-page';
import { type Sighting, sight } from './sighting';
import { byAge } from './snowflake';
import { fields, list, postId, postIds, resultOf, text } from './wire';

/** Entries that are not part of what was asked for; X names them so in every language. */
const besides = /^(?:tweetdetailrelated|YouMightAlsoLike|who-to-follow|promoted|suggest)/;

/** The name of a post's entry, or of a post in a module. */
const namesPost = /(?:^|-)tweet-\d/;

/** The name of a cursor that leads to more, in whatever field X tells its type. */
const namesCursor = /cursor-(?!top)/;

/** A post that stands for itself and not in a module. */
interface Alone {
  id: PostId;
  marked: boolean;
}

/**
 * Reads a timeline's instructions into the page. `path` names the objects around them, which tells a conversation from
 * other timelines; where only the inner object was kept, the names of its modules tell.
 */
export function readTimeline(instructions: readonly unknown[], page: ObservedPage, path: string): void {
  const alone: Alone[] = [];
  for (const value of instructions) {
    const instruction = fields<'type' | 'entries' | 'entry' | 'moduleItems' | 'moduleEntryId' | 'direction'>(value);
    for (const entry of list(instruction.entries)) {
      const one = readEntry(entry, page);
      if (one) alone.push(one);
    }
    if (instruction.entry) readEntry(instruction.entry, page);
    if (instruction.moduleItems) readModule(instruction.moduleEntryId, instruction.moduleItems, null, page);
    if (instruction.type === 'TimelineTerminateTimeline' && instruction.direction !== 'Top') page.ended = true;
  }
  const isConversation =
    /conversation|TweetDetail/.test(path) || page.modules.some(({ id }) => /^conversationth/.test(id));
  page.kind = isConversation ? 'conversation' : 'timeline';
  if (!isConversation || alone.length === 0) return;
  // Above the post that was asked for stand only the posts it answers, so it is the youngest of those outside modules.
  const focal = alone.reduce((a, b) => (byAge(a.id, b.id) < 0 ? b : a));
  page.focal = focal.id;
  page.marked = focal.marked;
}

/** Reads one entry of a timeline into the page; gives the post, shown or not, that stands alone in it. */
export function readEntry(value: unknown, page: ObservedPage): Alone | null {
  const { entryId, content } = fields<'entryId' | 'content'>(value);
  const { items, itemContent, metadata } = fields<'items' | 'itemContent' | 'metadata'>(content);
  const { tweetDisplayType } = fields<'tweetDisplayType'>(itemContent);
  if (items) readModule(entryId, items, metadata, page);
  if (leadsOn(entryId, content)) page.more = true;
  const item = readItem(entryId, itemContent, page);
  if (!item?.id) return null;
  if (!('handle' in item)) page.absent.push({ ...item, after: lastOf(page) });
  return { id: item.id, marked: tweetDisplayType === 'SelfThread' };
}

/** True for a cursor to what follows. */
function leadsOn(entryId: unknown, content: unknown): boolean {
  const { cursorType, itemContent } = fields<'cursorType' | 'itemContent'>(content);
  const type = cursorType ?? fields<'cursorType'>(itemContent).cursorType;
  return type ? type !== 'Top' : namesCursor.test(text(entryId) ?? '');
}

function readModule(entryId: unknown, items: unknown, metadata: unknown, page: ObservedPage): void {
  const id = text(entryId) ?? '';
  if (besides.test(id)) return;
  const { conversationMetadata } = fields<'conversationMetadata'>(metadata);
  const named = postIds(fields<'allTweetIds'>(conversationMetadata).allTweetIds);
  const module: ObservedModule = { id, posts: [], absent: [], named, more: false };
  for (const value of list(items)) {
    const { entryId: name, item } = fields<'entryId' | 'item'>(value);
    const { itemContent } = fields<'itemContent'>(item);
    if (leadsOn(name, item)) module.more = true;
    const read = readItem(name, itemContent, page);
    if (read && 'handle' in read) module.posts.push(read.id);
    else if (read) module.absent.push(read);
  }
  if (module.posts.length + module.absent.length > 0) page.modules.push(module);
}

/** Reads what one entry, or one item of a module, holds; a post goes to the page's posts. */
function readItem(entryId: unknown, content: unknown, page: ObservedPage): Sighting | Absent | null {
  const inner = fields<'tweet_results' | 'tombstoneInfo' | 'promotedMetadata'>(content);
  const name = text(entryId) ?? '';
  if (inner.promotedMetadata || besides.test(name)) return null;
  if (!inner.tweet_results && !inner.tombstoneInfo) {
    if (namesPost.test(name)) addUnreadable(page, name, content ?? null);
    return null;
  }
  const read = readResult(inner.tombstoneInfo ? content : resultOf(inner.tweet_results), name, page);
  return read && !('handle' in read) ? { ...read, id: postId(/(?:tweet|tombstone)-(\d+)/.exec(name)?.[1]) } : read;
}

/** Reads a result: a post goes to the page's posts, a shape not known to what could not be read. */
export function readResult(result: unknown, name: string, page: ObservedPage): Sighting | Absent | null {
  const read = sight(result);
  if (read === null) addUnreadable(page, name, result);
  else if ('handle' in read) page.posts.push(read);
  return read;
}
