import { type CharacterReader, inWord, between as separator, widthAt } from './character';

/** The words of a run of blocks, as columns (one entry a word): a thread has tens of thousands. */
export interface Words {
  raw: string[];
  /** UTF-16 positions in the text of the word's block. */
  start: number[];
  end: number[];
  /** Which of the run's texts the word stands in, from 0. */
  text: number[];
  /** Sentences are counted over the run: neighbours have neighbouring numbers. */
  sentence: number[];
}

/**
 * The words of texts that are read as one (a paragraph, and those it goes on in), in one pass: letters and digits
 * by Unicode, split at everything else, so `too-big` and `l'État` are two words each; a possessive `'s` is left out.
 */
export function readWords(texts: readonly string[], kindAt: CharacterReader): Words {
  const words: Words = { raw: [], start: [], end: [], text: [], sentence: [] };
  let sentence = 0;
  let last = '';
  texts.forEach((text, index) => {
    let lastEnd = 0;
    let at = 0;
    while (at < text.length) {
      const kind = kindAt(text, at);
      const from = at;
      at += widthAt(text, at);
      if (kind === separator) continue;
      if (kind === inWord) while (at < text.length && kindAt(text, at) === inWord) at += widthAt(text, at);
      if (isPossessive(text, from, at)) continue;

      const onlySpace = from === lastEnd + 1 && text.charCodeAt(lastEnd) === 0x20;
      if (!onlySpace && last !== '' && endsSentence(last, text.slice(lastEnd, from), text.charAt(from))) sentence += 1;
      last = text.slice(from, at);
      lastEnd = at;
      words.raw.push(last);
      words.start.push(from);
      words.end.push(at);
      words.text.push(index);
      words.sentence.push(sentence);
    }
  });
  return words;
}

/** After a word so short, a stop before a small letter is an abbreviation's. */
const abbreviation = 4;

/** Whether a sentence ends between a word and the next; after one letter (`U.S.`) a stop never ends it. */
function endsSentence(word: string, between: string, next: string): boolean {
  if (/[!?…。！？]|\n\s*\n/.test(between)) return true;
  const small = next !== next.toUpperCase();
  if (/\..*\s/s.test(between)) return word.length > 1 && !(small && word.length <= abbreviation);
  return !small && between.includes('\n');
}

function isPossessive(text: string, from: number, to: number): boolean {
  return to - from === 1 && from > 1 && /^\p{L}['’]s$/iu.test(text.slice(from - 2, to));
}
