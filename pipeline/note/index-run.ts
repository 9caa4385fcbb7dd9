import type { LanguageMatcher, Waiting } from './compile';
import { foldWord } from './fold-word';
import type { Needs } from './phrasebook';
import type { RunWords } from './run-words';

/** What the words of a run belong to, one run at a time. */
export interface RunIndex {
  /** Indexes the words of a run; all else is of the last run indexed. */
  index: (words: RunWords) => void;
  /** The rules that wait for a word of the run and have all they need there, each once, in any order. */
  ready: () => Iterable<Waiting>;
  /** Whether all needs are here. */
  meets: (needs: Needs) => boolean;
  /** Where the words of a set stand, in reading order. */
  positions: (set: number) => readonly number[];
}

/** What is known of a word of the vocabulary: the sets it belongs to, and the rules that wait for one of them. */
interface Known {
  sets: readonly number[];
  rules: readonly Waiting[];
  /** The last run that it stood in. */
  run: number;
}

const none: readonly number[] = [];

/** An index for the many runs of a text, which looks up each different word of the vocabulary once. */
export function runIndex({ setsOf, waitingFor, sizes }: LanguageMatcher, vocabulary: readonly string[]): RunIndex {
  const known: Known[] = [];
  const lastRun = new Int32Array(sizes.sets);
  const found = new Map<number, readonly number[]>();
  let run = 0;
  let words: RunWords | null = null;
  const woken: Known[] = [];
  let wokenHere = 0;

  function learn(word: string): Known {
    const sets = setsOf(foldWord(word));
    return { sets, rules: sets.flatMap(waitingFor), run: 0 };
  }

  function meets(needs: Needs): boolean {
    for (const set of needs) if (lastRun[set] !== run) return false;
    return true;
  }

  return {
    index(runWords) {
      for (let id = known.length; id < vocabulary.length; id += 1) known.push(learn(vocabulary[id] ?? ''));
      words = runWords;
      run += 1;
      wokenHere = 0;
      if (found.size > 0) found.clear();
      const { ids, count } = runWords;
      for (let at = 0; at < count; at += 1) {
        const word = known[ids[at] ?? -1];
        if (word === undefined || word.run === run) continue;
        word.run = run;
        // By index: nearly all the work of a text without notes is done here.
        const { sets, rules } = word;
        for (let of = 0; of < sets.length; of += 1) lastRun[sets[of] ?? 0] = run;
        if (rules.length > 0) {
          woken[wokenHere] = word;
          wokenHere += 1;
        }
      }
    },
    ready() {
      // Most runs have none.
      let ready: Set<Waiting> | null = null;
      for (let at = 0; at < wokenHere; at += 1) {
        for (const rule of woken[at]?.rules ?? []) if (meets(rule.needs)) ready = (ready ?? new Set()).add(rule);
      }
      return ready ?? [];
    },
    meets,
    positions(set) {
      if (words === null || lastRun[set] !== run) return none;
      const before = found.get(set);
      if (before !== undefined) return before;
      const here: number[] = [];
      const { ids, count } = words;
      for (let at = 0; at < count; at += 1) {
        const sets = known[ids[at] ?? -1]?.sets ?? none;
        if (sets.length > 0 && sets.includes(set)) here.push(at);
      }
      found.set(set, here);
      return here;
    },
  };
}
