import type { Inline, Range } from './text';
import type { Author, Card, CommunityNote, Gap, Media, Poll, PostId, Quote } from './thread';

interface BlockBase {
  /** Unique in the article, stable for the same thread: `b1`, `b2`, … */
  id: string;
  /** The post that the block's words come from; null for a text that belongs to no known post. */
  postId: PostId | null;
  /** Plain text; for `paragraph`, `heading`, `list` and `code` these are the post's own words. */
  text: string;
}

interface Spoken extends BlockBase {
  /** BCP 47; null when it is the article's own language. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** Where the words stand in the post's `text`; null for a text with no post. */
  range: Range | null;
}

export interface ListItem {
  text: string;
  inlines: Inline[];
}

export type Block =
  | (Spoken & {
      type: 'paragraph';
      inlines: Inline[];
      /** The paragraph before goes on in this one (a sentence cut across two posts): shown as one. */
      continues?: true;
      /** Set as a quotation by the author. */
      quotation?: true;
    })
  | (Spoken & { type: 'heading'; level: 1 | 2 | 3; inlines: Inline[] })
  | (Spoken & { type: 'list'; ordered: boolean; start: number; items: ListItem[] })
  | (Spoken & { type: 'code'; language: string | null })
  | (BlockBase & { type: 'table'; header: Inline[][]; rows: Inline[][][] })
  | (BlockBase & { type: 'divider' })
  | (BlockBase & { type: 'media'; media: Media[] })
  | (BlockBase & { type: 'quote'; quote: Quote })
  | (BlockBase & { type: 'card'; card: Card })
  | (BlockBase & { type: 'poll'; poll: Poll })
  | (BlockBase & { type: 'community-note'; note: CommunityNote })
  | (BlockBase & { type: 'gap'; gap: Gap });

export type BlockType = Block['type'];

export interface Section {
  /** Unique in the article: `s1`, `s2`, … */
  id: string;
  /**
   * Words of the author that name the section; null for an opening section or a short thread.
   * `author` headings stand as a `heading` block too, the others are extracts of a block that stays whole.
   */
  heading: string | null;
  headingFrom: 'author' | 'question' | 'opening' | null;
  /** Posts at the end that only promote ("follow me"): shown folded. */
  folded?: true;
  /** Posts beside the thread's main line: the id of the post that they answer. */
  branchFrom?: PostId;
  /** In a translation: the id of the original's section that this one translates, where that is known. */
  beside?: string;
  blocks: Block[];
}

/** Words that a cleaning rule took out of a post, and the rule that did. */
export interface Removed {
  postId: PostId;
  text: string;
  rule: string;
  /** Where the words stood in the post's `text`, in UTF-16 units. */
  range: Range;
}

/** A link whose address lost its tracking parameters; its words stay. */
export interface Shortened {
  /** The post that holds it, which may be a quoted one. */
  postId: PostId;
  text: string;
  from: string;
  to: string;
}

/** The article's words in another language, in sections of their own. */
export interface Translation {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The page of the reader site whose own text it is; null when the reader's browser made it, on their device. */
  url: string | null;
  sections: Section[];
}

export interface Article {
  title: string;
  /** `article`: the X Article's title; `page`: the reader site's; `sentence`: the author's first words; `author`: nothing but media. */
  titleFrom: 'article' | 'page' | 'sentence' | 'author';
  author: Author;
  /** ISO 8601 of the first post; null when unknown. */
  publishedAt: string | null;
  /** BCP 47; `und` when not known. */
  lang: string;
  dir: 'ltr' | 'rtl';
  cover: Media | null;
  sections: Section[];
  removed: Removed[];
  /** Absent where no address changed, and in older copies. */
  shortened?: Shortened[];
  /** Number of words by `Intl.Segmenter`. */
  words: number;
  /** Whole minutes, at least 1. */
  minutes: number;
  translation: Translation | null;
}

/** True for the blocks whose text is the post's own words. */
export function isSpoken(block: Block): block is Extract<Block, Spoken> {
  return block.type === 'paragraph' || block.type === 'heading' || block.type === 'list' || block.type === 'code';
}
