import type { PostId } from './thread';

export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink';

/** The colours, in the order in which they are offered and numbered. */
export const highlightColours: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink'];

/** Selectors of the W3C Web Annotation Data Model; positions are UTF-16 units of the text that the words stand in. */
export interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

export interface PositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/**
 * Which text the words stand in, where it is not the article's own: `translation`; `beside:` and a block's id for what the
 * block shows beside its words (captions, a card, a poll, …); `note:` and a pack's and a note's id for a context note.
 */
export type Where = 'translation' | `beside:${string}` | `note:${string}`;

/** What a reader marked, and the comment they wrote about it (Markdown, empty when there is none). */
export interface Highlight {
  id: string;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
  colour: HighlightColour;
  comment: string;
  /** The post in which the passage begins; null outside any post. */
  postId: PostId | null;
  /** The block in which the passage begins, as it stood when it was marked. */
  blockId: string;
  /** Absent for the article's text (and, in older copies, for that of its translation, which the block then tells). */
  where?: Where;
  selectors: [QuoteSelector, PositionSelector];
}
