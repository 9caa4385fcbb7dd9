import { mix, newVocabulary } from '../vocabulary';
import { asciiKinds, characterReader, goesOn, inWord, widthAt, wordAlone } from './character';
import { countSentences } from './count-sentences';
import type { RunWords } from './run-words';

export interface WordReader {
  /** Reads texts as one: a paragraph, and those it goes on in. */
  read: (texts: readonly string[]) => RunWords;
  /** The different words met so far, as they are written, by their number. */
  vocabulary: readonly string[];
}

/**
 * A reader of words in one pass: letters and digits by Unicode, split at everything else, so `too-big` and `l'État`
 * are two words each; a possessive `'s` is left out.
 */
export function wordReader(): WordReader {
  const kindAt = characterReader();
  const { words: vocabulary, open, numberOf } = newVocabulary();
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const texts: number[] = [];
  let read: readonly string[] = [];
  const sentences: number[] = [];
  let toldApart = false;
  const words = {
    count: 0,
    ids,
    starts,
    ends,
    texts,
    sentences() {
      if (!toldApart) countSentences(words, read, vocabulary, sentences);
      toldApart = true;
      return sentences;
    },
  };

  function readText(text: string, index: number): void {
    const { length } = text;
    const units = open(text);
    let { count } = words;
    for (let at = 0; at < length; ) {
      const start = at;
      const opening = units[start] ?? 0;
      const first = opening < 128 ? asciiKinds[opening] : kindAt(text, start);
      at += opening < 128 ? 1 : widthAt(text, start);
      if (first !== inWord && first !== wordAlone) continue;
      let mixed = mix(0, opening);
      while (first === inWord && at < length) {
        const unit = units[at] ?? 0;
        const kind = unit < 128 ? asciiKinds[unit] : kindAt(text, at);
        if (kind !== inWord && kind !== goesOn) break;
        mixed = mix(mixed, unit);
        at += unit < 128 ? 1 : widthAt(text, at);
      }
      if (at - start === 1 && isPossessive(text, start)) continue;
      ids[count] = numberOf(start, at, mixed);
      starts[count] = start;
      ends[count] = at;
      texts[count] = index;
      count += 1;
    }
    words.count = count;
  }

  return {
    vocabulary,
    read(run) {
      words.count = 0;
      read = run;
      toldApart = false;
      run.forEach(readText);
      return words;
    },
  };
}

function isPossessive(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (before === "'" || before === '’') && at > 1 && /^\p{L}['’]s$/iu.test(text.slice(at - 2, at + 1));
}
