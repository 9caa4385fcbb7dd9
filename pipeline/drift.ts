/** What X sent to a page and Épure could not read; it goes from the page to the reader and no further. */
export interface Drift {
  unread: Unread[];
  /** How many answers were too long to be read. */
  tooLong: number;
}

/** What one answer held that could not be read. */
export interface Unread {
  /** X's own name for what its page asked for. */
  operation: string;
  /** How many entries looked like posts, or were posts without an author. */
  posts: number;
  /** False when the answer should have held posts, and as a whole is of a shape not known. */
  known: boolean;
  /** A few of them, as JSON with its texts and lists cut short. */
  samples: string[];
}

/** The shape of one such sample, which is all that is kept: names of fields and kinds of values. */
export interface DriftShape {
  /** ISO 8601. */
  seenAt: string;
  /** X's own name for what its page asked for. */
  operation: string;
  shape: string;
}
