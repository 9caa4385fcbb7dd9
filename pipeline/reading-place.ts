export const readingStates = ['unread', 'reading', 'read'] as const;
export type ReadingState = (typeof readingStates)[number];

/** How far a copy was read, and where to go on. */
export interface Place {
  state: ReadingState;
  /** The block that stood at the top of the window; null at the beginning. */
  blockId: string | null;
  /** How much of the article was passed, from 0 to 1. */
  share: number;
}

export const unread: Place = { state: 'unread', blockId: null, share: 0 };

/** The place in a thread that need not be in the library. */
export interface ThreadPlace {
  threadId: string;
  place: Place;
  /** The post of its block: more of the thread may have come since, and its blocks are numbered anew then. */
  postId: string | null;
}

interface Blocks {
  sections: readonly { blocks: readonly { id: string; postId: string | null }[] }[];
}

/** The place to remember for a thread. */
export function threadPlace(threadId: string, place: Place, { sections }: Blocks): ThreadPlace {
  const block = sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === place.blockId);
  return { threadId, place, postId: block?.postId ?? null };
}

/** A remembered place as it is in the article now: its block, else the first of its post; null when neither is there. */
export function placeNow({ place, postId }: ThreadPlace, { sections }: Blocks): Place | null {
  const ofPost = sections.flatMap(({ blocks }) => blocks).filter((block) => block.postId === postId);
  const block = ofPost.find(({ id }) => id === place.blockId) ?? ofPost[0];
  return block && place.blockId !== null ? { ...place, blockId: block.id } : null;
}

/** So many threads are remembered. */
export const mostThreadPlaces = 200;

/** The places with one more before all others; of one thread the newest, and of all no more than are remembered. */
export function withThreadPlace(places: readonly ThreadPlace[], newest: ThreadPlace): ThreadPlace[] {
  const others = places.filter(({ threadId }) => threadId !== newest.threadId);
  // What was hardly begun begins at its beginning again.
  return newest.place.state === 'unread' ? others : [newest, ...others].slice(0, mostThreadPlaces);
}

/** From here on the article counts as read to its end. */
const nearlyAll = 0.97;
/** Up to here it was only looked at. */
const hardlyAny = 0.03;

/** The place after the reader came to a share of the article; what was read to its end stays read. */
export function placeAt(share: number, blockId: string | null, before: Place): Place {
  const passed = Math.min(1, Math.max(0, share));
  if (before.state === 'read' || passed >= nearlyAll) return { state: 'read', blockId, share: passed };
  const state = passed > hardlyAny || before.state === 'reading' ? 'reading' : 'unread';
  return { state, blockId, share: passed };
}
