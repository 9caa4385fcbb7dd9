// Reads an answer of X's GraphQL into the cells that the page shows, by the shapes of tests/wire.

/** Finds the timeline's instructions, wherever the operation puts them. */
function instructionsOf({ data = {} }) {
  const user = data.user?.result;
  const timeline =
    data.threaded_conversation_with_injections_v2 ??
    user?.timeline?.timeline ??
    user?.timeline_v2?.timeline ??
    data.home?.home_timeline_urt;
  return timeline?.instructions ?? [];
}

function tombstone({ text, entities = [] }, name) {
  const link = entities[0];
  const words = link ? text.slice(0, link.fromIndex).trim() : text;
  return { kind: 'tombstone', text: words, link: link ? text.slice(link.fromIndex, link.toIndex) : '', name };
}

function cellOf(content, name) {
  const cursor = content?.cursorType ? content : content?.itemContent?.cursorType ? content.itemContent : null;
  if (cursor) {
    const { cursorType: type, value, displayTreatment: words } = cursor;
    return { kind: 'cursor', type, value, words, name };
  }
  const item = content?.itemContent ?? content;
  if (item?.user_results) return { kind: 'user', ...userOf(item.user_results.result), name };
  const result = item?.tweet_results?.result;
  if (!result) return null;
  if (result.tombstone) return tombstone(result.tombstone.text, name);
  const post = result.tweet ?? result;
  return post.rest_id ? { kind: 'post', post, promoted: 'promotedMetadata' in item, name } : null;
}

function cellsOfEntry({ entryId, content }) {
  if (!content.items) return [cellOf(content, entryId)];
  const { header, items } = content;
  const heading = header ? [{ kind: 'heading', text: header.text, name: `${entryId}-header` }] : [];
  return [...heading, ...items.map(({ entryId: name, item }) => cellOf(item, name))];
}

/** The cells of an answer, in its order. */
export function readCells(answer) {
  const single = answer.data?.tweetResult?.result;
  if (single) return [cellOf({ tweet_results: { result: single } }, `tweet-${single.rest_id}`)].filter(Boolean);
  const cells = instructionsOf(answer).flatMap((instruction) => [
    ...(instruction.entries ?? []).flatMap(cellsOfEntry),
    ...(instruction.moduleItems ?? []).map(({ entryId, item }) => cellOf(item, entryId)),
  ]);
  return cells.filter(Boolean);
}

function userOf(user) {
  return {
    handle: user?.core?.screen_name ?? user?.legacy?.screen_name ?? 'unknown',
    name: user?.core?.name ?? user?.legacy?.name ?? 'Unknown',
    avatar: user?.avatar?.image_url ?? user?.legacy?.profile_image_url_https ?? null,
  };
}

/** A post's author, from either shape. */
export function authorOf(post) {
  return userOf(post.core?.user_results?.result);
}
