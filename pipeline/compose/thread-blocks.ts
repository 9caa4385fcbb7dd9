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
  /** Those of the posts beside the main line, with the post that each branch answers. */
  branches: { from: PostId; blocks: Draft[] }[];
  /** The markers that list items were set with. */
  markers: Removed[];
}

const none: readonly Draft[] = [];

/** What all posts say and show, in order, with the gaps between them; `lang` is the article's. */
export function threadBlocks({ thread, kept, keptInBranches, promotions }: Cleaned, lang: string): ThreadBlocks {
  const lead = leadPost(thread.posts);
  const gapsAfter = gapsByPlace(thread.gaps);
  const langOf = foreignTo(lang);
  const make = (post: Post, left: Range | undefined): Made => {
    const { blocks, markers } = postBlocks(post, left ?? wholeOf(post), { postId: post.id, lang: langOf(post.lang) });
    const front = post === lead ? none : frontOf(post);
    const gaps = gapsAfter(post.id);
    return {
      blocks: front.length + gaps.length === 0 ? blocks : [...front, ...blocks, ...gaps],
      markers: markers.map((marker) => listMarker(post, marker)),
    };
  };
  const main = thread.posts.map((post, index) => make(post, kept[index]));
  const branches = thread.branches.map(({ from, posts }, branch) => ({
    from,
    made: posts.map((post, index) => make(post, keptInBranches[branch]?.[index])),
  }));
  const known = new Set([...thread.posts, ...thread.branches.flatMap(({ posts }) => posts)].map(({ id }) => id));
  const astray = thread.gaps.filter(({ after }) => after !== null && !known.has(after));
  const tail = main.length - promotions;
  return {
    blocks: [...gapsAfter(null), ...blocksOf(main.slice(0, tail)), ...astray.map(gapBlock)],
    folded: blocksOf(main.slice(tail)),
    branches: branches
      .map(({ from, made }) => ({ from, blocks: blocksOf(made) }))
      .filter(({ blocks }) => blocks.length > 0),
    markers: [...main, ...branches.flatMap(({ made }) => made)].flatMap(({ markers }) => markers),
  };
}

/** What one post became. */
interface Made {
  blocks: Draft[];
  markers: Removed[];
}

function blocksOf(made: readonly Made[]): Draft[] {
  return made.flatMap(({ blocks }) => blocks);
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
