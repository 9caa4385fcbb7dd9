import type { PostId } from './thread';

export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink';

/** Selectors of the W3C Web Annotation Data Model; positions are UTF-16 units of the article's text. */
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
  selectors: [QuoteSelector, PositionSelector];
}
