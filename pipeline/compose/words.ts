import { asciiLetters, isLetter, isUnspaced } from './letters';

/** Reading speeds, a minute: about what studies of silent reading find for English, and for Chinese and Japanese. */
const wordsPerMinute = 230;
const lettersPerMinute = 500;

/** How much there is to read in a text. */
export interface Amount {
  words: number;
  /** Words in scripts that set spaces between them. */
  spaced: number;
  /** Letters of scripts that set none. */
  letters: number;
}

/** Scripts whose words only a segmenter can tell apart: Thai, Lao, Burmese, Khmer, Japanese, Chinese. */
const unspacedLetters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * A counter of words as `Intl.Segmenter` tells them. The segmenter, which costs far more than everything else in the
 * making of an article, is made and asked only for texts in scripts without spaces.
 */
export function amountCounter(): (text: string) => Amount {
  let segmenter: Intl.Segmenter | undefined;
  return (text) => {
    const count = spacedWords(text);
    if (count !== null) return { words: count, spaced: count, letters: 0 };
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    let words = 0;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
    const letters = text.match(unspacedLetters)?.length ?? 0;
    return { words, spaced: spacedWords(text.replaceAll(unspacedLetters, ' ')) ?? 0, letters };
  };
}

/** Several amounts as one. */
export function together(amounts: readonly Amount[]): Amount {
  const sum = { words: 0, spaced: 0, letters: 0 };
  for (const { words, spaced, letters } of amounts) {
    sum.words += words;
    sum.spaced += spaced;
    sum.letters += letters;
  }
  return sum;
}

/** Whole minutes of reading, at least 1. */
export function minutesOf({ spaced, letters }: Amount): number {
  return Math.max(1, Math.ceil(spaced / wordsPerMinute + letters / lettersPerMinute));
}

/** The words of a text in scripts with spaces; null when it holds any other. */
function spacedWords(text: string): number | null {
  const { length } = text;
  let words = 0;
  let inside = false;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 ? asciiLetters[unit] === 1 : isLetter(unit)) {
      if (!inside) words += 1;
      inside = true;
    } else {
      // Most of what is no letter is a space.
      if (inside) inside = unit !== 0x20 && joins(unit) && isLetter(text.charCodeAt(at + 1));
      if (unit >= 0x80 && !inside && isUnspaced(unit)) return null;
    }
  }
  return words;
}

/** Marks that stand within a word: `don't`, `x.com`, `1,000`. */
function joins(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2c || unit === 0xb7;
}
