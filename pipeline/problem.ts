/** What is wrong with the text of a pack: in which line (from 1, where known), at which key, and what is expected. */
export interface TextProblem {
  line: number | null;
  place: string;
  expected: string;
}
