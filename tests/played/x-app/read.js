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

function cellOf(content, name) {
  const cursor = content?.cursorType ? content : content?.itemContent?.cursorType ? content.itemContent : null;
  if (cursor) return { kind: 'cursor', type: cursor.cursorType, value: cursor.value, name };
  const item = content?.itemContent ?? content;
  const result = item?.tweet_results?.result;
  if (!result) return null;
  if (result.tombstone) return { kind: 'tombstone', text: result.tombstone.text.text, name };
  const post = result.tweet ?? result;
  return post.rest_id ? { kind: 'post', post, promoted: 'promotedMetadata' in item, name } : null;
}

function cellsOfEntry({ entryId, content }) {
  if (!content.items) return [cellOf(content, entryId)];
  return content.items.map(({ entryId: name, item }) => cellOf(item, name));
}

/** The cells of an answer, in its order; those to be added to a module carry the module's name in `into`. */
export function readCells(answer) {
  const single = answer.data?.tweetResult?.result;
  if (single) return [cellOf({ tweet_results: { result: single } }, 'single')].filter(Boolean);
  const cells = instructionsOf(answer).flatMap((instruction) => {
    const added = (instruction.moduleItems ?? []).map(({ entryId, item }) => ({
      ...cellOf(item, entryId),
      into: instruction.moduleEntryId,
    }));
    return [...(instruction.entries ?? []).flatMap(cellsOfEntry), ...added];
  });
  return cells.filter((cell) => cell?.kind);
}

export function authorOf(post) {
  const user = post.core?.user_results?.result;
  return {
    handle: user?.core?.screen_name ?? user?.legacy?.screen_name ?? 'unknown',
    name: user?.core?.name ?? user?.legacy?.name ?? 'Unknown',
    avatar: user?.avatar?.image_url ?? user?.legacy?.profile_image_url_https ?? null,
  };
}
