import { characterReader, goesOn, inWord, widthAt, wordAlone } from './character';

export interface Word {
  /** The word's number in the reader's vocabulary. */
  id: number;
  /** UTF-16 positions in the text of the word's block. */
  start: number;
  end: number;
  /** Which of the run's texts the word stands in, from 0. */
  text: number;
  /** Sentences are counted over the run: neighbours have neighbouring numbers. */
  sentence: number;
}

export interface WordReader {
  /** Reads texts as one: a paragraph, and those it goes on in. */
  read: (texts: readonly string[]) => Word[];
  /** The different words met so far, as they are written, by their number. */
  vocabulary: readonly string[];
}

/**
 * A reader of words in one pass: letters and digits by Unicode, split at everything else, so `too-big` and `l'État`
 * are two words each; a possessive `'s` is left out.
 */
export function wordReader(): WordReader {
  const kindAt = characterReader();
  const vocabulary: string[] = [];
  const numbers = new Map<string, number>();

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, vocabulary.length);
    return vocabulary.push(word) - 1;
  }

  function endOfWord(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at += widthAt(text, at)) {
      const kind = kindAt(text, at);
      if (kind !== inWord && kind !== goesOn) break;
    }
    return at;
  }

  return {
    vocabulary,
    read(texts) {
      const words: Word[] = [];
      let sentence = 0;
      let last = -1;
      texts.forEach((text, index) => {
        let lastEnd = 0;
        let at = 0;
        while (at < text.length) {
          const kind = kindAt(text, at);
          const from = at;
          at += widthAt(text, at);
          if (kind === inWord) at = endOfWord(text, at);
          else if (kind !== wordAlone) continue;
          if (at - from === 1 && isPossessive(text, from)) continue;

          const onlySpace = from === lastEnd + 1 && text.charCodeAt(lastEnd) === 0x20;
          if (
            !onlySpace &&
            last >= 0 &&
            endsSentence(vocabulary[last] ?? '', text.slice(lastEnd, from), text.charAt(from))
          ) {
            sentence += 1;
          }
          last = numberOf(text.slice(from, at));
          lastEnd = at;
          words.push({ id: last, start: from, end: at, text: index, sentence });
        }
      });
      return words;
    },
  };
}

/** After a word so short, a stop before a small letter is an abbreviation's. */
const abbreviation = 4;

/** Whether a sentence ends between a word and the next; after one letter (`U.S.`) a stop never ends it. */
function endsSentence(word: string, between: string, next: string): boolean {
  if (!/[.!?…。！？\n]/.test(between)) return false;
  if (/[!?…。！？]|\n\s*\n/.test(between)) return true;
  const small = next !== next.toUpperCase();
  if (/\..*\s/s.test(between)) return word.length > 1 && !(small && word.length <= abbreviation);
  return !small && between.includes('\n');
}

function isPossessive(text: string, at: number): boolean {
  return at > 1 && /^\p{L}['’]s$/iu.test(text.slice(at - 2, at + 1));
}
