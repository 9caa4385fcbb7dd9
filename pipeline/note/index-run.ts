import type { Needs } from './compile-phrase';
import { foldWord } from './fold-word';
import type { Lexicon } from './lexicon';
import type { Word } from './read-words';

/** The words of a run and the sets they belong to; valid until the next run is indexed. */
export interface IndexedRun {
  words: readonly Word[];
  /** The sets that have a word here, each once, in the order of their first word. */
  present: readonly number[];
  /** Whether all needs are here. */
  meets: (needs: Needs) => boolean;
  /** Where the words of a set stand, in reading order. */
  positions: (set: number) => readonly number[];
}

const none: readonly number[] = [];

/** An indexer for the many runs of a text, which looks up each different word of the vocabulary once. */
export function runIndexer(lexicon: Lexicon, vocabulary: readonly string[]): (words: readonly Word[]) => IndexedRun {
  const setsOf: (readonly number[])[] = [];
  const lastRun = new Int32Array(lexicon.size);
  let run = 0;

  return (words) => {
    for (let id = setsOf.length; id < vocabulary.length; id += 1)
      setsOf.push(lexicon.setsOf(foldWord(vocabulary[id] ?? '')));
    run += 1;
    const current = run;
    const present: number[] = [];
    for (const { id } of words) {
      for (const set of setsOf[id] ?? none) {
        if (lastRun[set] === current) continue;
        lastRun[set] = current;
        present.push(set);
      }
    }
    const known = new Map<number, number[]>();
    const isHere = (set: number): boolean => lastRun[set] === current;
    const hasOneOf = (sets: readonly number[]): boolean => {
      for (const set of sets) if (lastRun[set] === current) return true;
      return false;
    };
    return {
      words,
      present,
      meets(needs) {
        for (const sets of needs) if (!hasOneOf(sets)) return false;
        return true;
      },
      positions(set) {
        if (!isHere(set)) return none;
        const before = known.get(set);
        if (before !== undefined) return before;
        const found: number[] = [];
        words.forEach(({ id }, at) => {
          if (setsOf[id]?.includes(set)) found.push(at);
        });
        known.set(set, found);
        return found;
      },
    };
  };
}
