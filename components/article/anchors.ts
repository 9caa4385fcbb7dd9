import type { PlacedNote } from '../../pipeline/note';

/** The id of a note's aside: unique, for two packs may call their notes alike. */
export function noteId({ packId, id }: PlacedNote): string {
  return `note-${plain(packId)}-${plain(id)}`;
}

/** The id of the words that called a note; `again` counts the later places that mention its subject. */
export function calledId(note: PlacedNote, again = 0): string {
  return again === 0 ? `called-${noteId(note)}` : `called-${noteId(note)}-${again}`;
}

/** The id of the comment on a highlight. */
export function commentId(highlightId: string): string {
  return `comment-${plain(highlightId)}`;
}

/** The id of the place where a post begins. */
export function postAnchor(postId: string): string {
  return `post-${plain(postId)}`;
}

/** The id of a passage that cleaning took out, by its place in the article's list, and of its line in the colophon. */
export function removedId(index: number): { here: string; listed: string } {
  return { here: `removed-${index + 1}`, listed: `listed-${index + 1}` };
}

/** Only what can stand in an id and in the address of a fragment. */
function plain(text: string): string {
  return text.replaceAll(/[^\w-]+/gu, '_');
}
