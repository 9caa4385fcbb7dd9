import { isWithin } from './edits';
import { wordsOf } from './words';

/** A word that is looked for, and how many slips of the pen are forgiven. */
export interface Term {
  word: string;
  slips: 0 | 1 | 2;
}

/** A query's words; a single letter of several words (`l’assurance`) is not looked for. */
export function termsOf(query: string): Term[] {
  const words = [...new Set(wordsOf(query).map(({ word }) => word))];
  const long = words.filter((word) => word.length > 1);
  return (long.length > 0 ? long : words).map((word) => ({ word, slips: 0 }));
}

/** The same words, slips of the pen forgiven: one from four letters on, at most two from eight; none in a number. */
export function forgiving(terms: readonly Term[], most: 1 | 2): Term[] {
  return terms.map(({ word }) => ({ word, slips: slipsIn(word, most) }));
}

function slipsIn(word: string, most: 1 | 2): Term['slips'] {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : most;
}

/**
 * How well a word answers a term, from 0 (not) to 1 (it is the word): one that begins with the term counts the more the less
 * is missing, one with a slip in it less than any of these.
 */
export function closeness({ word, slips }: Term, other: string): number {
  if (other === word) return 1;
  if (other.startsWith(word)) return 0.4 + (0.5 * word.length) / other.length;
  if (slips === 0) return 0;
  if (isWithin(word, other, 1)) return 0.35;
  return slips === 2 && isWithin(word, other, 2) ? 0.2 : 0;
}

/** True for a folded word that one of the terms finds. */
export function matcherOf(terms: readonly Term[]): (word: string) => boolean {
  return (word) => terms.some((term) => closeness(term, word) > 0);
}
