import type { Removed } from '../article';
import type { Cleaned } from '../cleaned';
import type { Range } from '../text';
import type { Gap, Post, PostId } from '../thread';
import type { Draft } from './draft';
import { languageOf } from './language';
import { articleCard, gapBlock, mediaBlock, postBlocks } from './post-blocks';
import { leadPost } from './title';

/** The blocks of a whole thread, before anything is set, broken or parted. */
export interface ThreadBlocks {
  blocks: Draft[];
  /** Those of the posts that only promote. */
  folded: Draft[];
  /** The markers that list items were set with. */
  markers: Removed[];
}

const none: readonly Draft[] = [];

/** What all posts say and show, in order, with the gaps between them; `lang` is the article's. */
export function threadBlocks({ thread, kept, promotions }: Cleaned, lang: string): ThreadBlocks {
  const lead = leadPost(thread.posts);
  const gapsAfter = gapsByPlace(thread.gaps);
  const langOf = foreignTo(lang);
  const made = thread.posts.map((post, index) => {
    const { blocks, markers } = postBlocks(post, kept[index] ?? wholeOf(post), {
      postId: post.id,
      lang: langOf(post.lang),
    });
    const front = post === lead ? none : frontOf(post);
    const gaps = gapsAfter(post.id);
    return {
      blocks: front.length + gaps.length === 0 ? blocks : [...front, ...blocks, ...gaps],
      markers: markers.map((marker) => listMarker(post, marker)),
    };
  });
  const known = new Set(thread.posts.map(({ id }) => id));
  const astray = thread.gaps.filter(({ after }) => after !== null && !known.has(after));
  const tail = made.length - promotions;
  return {
    blocks: [...gapsAfter(null), ...made.slice(0, tail).flatMap(({ blocks }) => blocks), ...astray.map(gapBlock)],
    folded: made.slice(tail).flatMap(({ blocks }) => blocks),
    markers: made.flatMap(({ markers }) => markers),
  };
}

function wholeOf({ text }: Post): Range {
  return { start: 0, end: text.length };
}

/** A post's language where it is not the article's, by the code that its data has. */
function foreignTo(lang: string): (code: string | null) => string | null {
  const known = new Map<string | null, string | null>();
  return (code) => {
    let own = known.get(code);
    if (own === undefined) {
      own = languageOf(code);
      if (own === lang) own = null;
      known.set(code, own);
    }
    return own;
  };
}

/** The title and cover of an X Article that is not what the whole thread is about. */
function frontOf(post: Post): readonly Draft[] {
  if (post.title !== undefined) return [articleCard(post, post.title)];
  return post.cover ? [mediaBlock([post.cover], post.id)] : none;
}

/** The gaps after a post, as blocks. */
function gapsByPlace(gaps: readonly Gap[]): (after: PostId | null) => readonly Draft[] {
  const byPlace = Map.groupBy(gaps, ({ after }) => after);
  return (after) => byPlace.get(after)?.map(gapBlock) ?? none;
}

function listMarker({ id, text }: Post, range: Range): Removed {
  return { postId: id, text: text.slice(range.start, range.end), rule: 'list-marker', range };
}
