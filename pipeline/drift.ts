/** What X sent to a page and Épure could not read; it goes from the page to the reader and no further. */
export interface Drift {
  /** How many entries looked like posts, or were posts without an author. */
  posts: number;
  /** How many answers that should have held posts held none that is known. */
  answers: number;
  /** A few of them, as JSON with its texts and lists cut short. */
  samples: { operation: string; json: string }[];
}

/** The shape of one such sample, which is all that is kept: names of fields and kinds of values. */
export interface DriftShape {
  /** ISO 8601. */
  seenAt: string;
  /** X's own name for what its page asked for. */
  operation: string;
  shape: string;
}
