/**
 * Which letters a word has, as 32 bits. Each slip of the pen (a letter more, less, another, or two swapped) changes at most two
 * of them, so that most words are told to be too different without comparing them.
 */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters only one of the two has. */
export function lettersApart(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
