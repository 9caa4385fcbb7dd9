/**
 * The words of a run, in arrays side by side: an object for each would cost more than reading it. `count` of the entries
 * are of this run; they hold until the reader reads again.
 */
export interface RunWords {
  count: number;
  /** The words' numbers in the reader's vocabulary. */
  ids: readonly number[];
  /** UTF-16 positions in the text that the word stands in. */
  starts: readonly number[];
  ends: readonly number[];
  /** Which of the run's texts the word stands in, from 0. */
  texts: readonly number[];
  /** The sentence of each word, counted over the run: neighbours have neighbouring numbers. Told apart when asked for. */
  sentences: () => readonly number[];
}
