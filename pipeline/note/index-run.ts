import type { LanguageMatcher, Waiting } from './compile';
import { foldWord } from './fold-word';
import type { Needs } from './phrasebook';
import type { RunWords } from './run-words';

/** What the words of a run belong to, one run at a time. */
export interface RunIndex {
  /** Indexes the words of a run; all else is of the last run indexed. */
  index: (words: RunWords) => void;
  /** The rules that wait for a word of the run and have all they need there, each once, in any order. */
  ready: () => readonly Waiting[];
  /** Whether all needs are here. */
  meets: (needs: Needs) => boolean;
  /** Where the words of a set stand, in reading order. */
  positions: (set: number) => readonly number[];
}

/** What is known of a word of the vocabulary: the sets it belongs to, and those of them that rules wait for. */
interface Known {
  sets: readonly number[];
  waking: readonly number[];
  /** The last run that it stood in. */
  run: number;
}

const none: readonly number[] = [];
const noRules: readonly Waiting[] = [];

/** An index for the many runs of a text, which looks up each different word of the vocabulary once. */
export function runIndex({ setsOf, waitingFor, sizes }: LanguageMatcher, vocabulary: readonly string[]): RunIndex {
  const known: Known[] = [];
  const lastRun = new Int32Array(sizes.sets);
  const found = new Map<number, readonly number[]>();
  let run = 0;
  let words: RunWords | null = null;
  /** The sets here that rules wait for, each once. */
  const woken: number[] = [];
  let wokenHere = 0;

  function learn(word: string): Known {
    const sets = setsOf(foldWord(word));
    return { sets, waking: sets.filter((set) => waitingFor(set).length > 0), run: 0 };
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
        const { sets, waking } = word;
        for (let of = 0; of < waking.length; of += 1) {
          const set = waking[of] ?? 0;
          if (lastRun[set] === run) continue;
          woken[wokenHere] = set;
          wokenHere += 1;
        }
        for (let of = 0; of < sets.length; of += 1) lastRun[sets[of] ?? 0] = run;
      }
    },
    ready() {
      // Most runs have none.
      let ready: Waiting[] | null = null;
      for (let at = 0; at < wokenHere; at += 1) {
        // A rule waits for one set only, so none is met twice.
        for (const rule of waitingFor(woken[at] ?? -1)) {
          if (!meets(rule.needs)) continue;
          if (ready === null) ready = [rule];
          else ready.push(rule);
        }
      }
      return ready ?? noRules;
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
