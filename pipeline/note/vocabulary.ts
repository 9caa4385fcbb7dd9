/** The different words of a text, each with a number, so that whatever is asked of a word is asked once. */
export interface Vocabulary {
  /** As they are written, by their number. */
  words: readonly string[];
  /** The number of the word that stands in a stretch of a text, in UTF-16 units; `mixed` is made of its units. */
  numberOf: (text: string, start: number, end: number, mixed: number) => number;
}

/** A power of two, above the different words of most threads. */
const drawers = 1024;

export function newVocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  // The word last met with such letters: nearly every word is found here, and need not be cut out of its text.
  const lately = new Int32Array(drawers).fill(-1);

  function look(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  }

  return {
    words,
    numberOf(text, start, end, mixed) {
      const drawer = (mixed ^ (mixed >>> 12)) & (drawers - 1);
      const held = lately[drawer] ?? -1;
      if (held >= 0 && isWord(words[held] ?? '', text, start, end)) return held;
      const number = look(text.slice(start, end));
      lately[drawer] = number;
      return number;
    },
  };
}

/** Mixes a further unit of a word into what was mixed of those before it, from 0 on: few words come out the same. */
export function mix(mixed: number, unit: number): number {
  return (Math.imul(mixed, 31) + unit) | 0;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
