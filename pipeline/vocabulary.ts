/** The different words of a text, each with a number, so that whatever is asked of a word is asked once. */
export interface Vocabulary {
  /** As they are written, by their number. */
  words: readonly string[];
  /** Takes up a text whose words are to be numbered; gives its UTF-16 units, which hold until the next one is taken up. */
  open: (text: string) => Readonly<Uint16Array>;
  /** The number of the word that stands in a stretch of the open text, in UTF-16 units; `mixed` is made of its units. */
  numberOf: (start: number, end: number, mixed: number) => number;
}

/** A power of two, above the different words of most threads. */
const drawers = 1024;

export function newVocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  // The word last met with such letters: nearly every word is found here, and need not be cut out of its text.
  const lately = new Int32Array(drawers).fill(-1);
  // To ask a string for one unit costs several times as much as to ask an array.
  let units = new Uint16Array(512);
  let text = '';
  /** The units of all words, one after the other, and where each begins. */
  let letters = new Uint16Array(1024);
  const begins: number[] = [0];

  function look(start: number, end: number): number {
    const word = text.slice(start, end);
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    const begin = begins[words.length] ?? 0;
    begins.push(begin + word.length);
    letters = withRoom(letters, begin + word.length);
    letters.set(units.subarray(start, end), begin);
    return words.push(word) - 1;
  }

  function isWord(number: number, start: number, end: number): boolean {
    const begin = begins[number] ?? 0;
    if ((begins[number + 1] ?? 0) - begin !== end - start) return false;
    for (let at = start, of = begin; at < end; at += 1, of += 1) if (letters[of] !== units[at]) return false;
    return true;
  }

  return {
    words,
    open(given) {
      text = given;
      units = withRoom(units, text.length);
      for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
      return units;
    },
    numberOf(start, end, mixed) {
      const drawer = (mixed ^ (mixed >>> 12)) & (drawers - 1);
      const held = lately[drawer] ?? -1;
      if (held >= 0 && isWord(held, start, end)) return held;
      const number = look(start, end);
      lately[drawer] = number;
      return number;
    },
  };
}

/** The array, or a longer one that begins with it, with room for so many units. */
function withRoom(units: Uint16Array<ArrayBuffer>, wanted: number): Uint16Array<ArrayBuffer> {
  if (units.length >= wanted) return units;
  const longer = new Uint16Array(2 * wanted);
  longer.set(units);
  return longer;
}

/** Mixes a further unit of a word into what was mixed of those before it, from 0 on: few words come out the same. */
export function mix(mixed: number, unit: number): number {
  return (Math.imul(mixed, 31) + unit) | 0;
}
