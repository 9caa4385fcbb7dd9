import type { RunIndex } from './index-run';
import type { CompiledPhrase, CompiledStep, Sizes } from './open-phrasebook';
import { phraseLimits } from './phrase';

/** The words that said a phrase, the gaps left out. */
export type Match = readonly [number, ...number[]];

/** What was said so far, and the gap that a missing optional step hands on. */
interface Begun {
  words: Match;
  carry: number;
}

const none: readonly Match[] = [];

/** What was said up to some words, each the last of one only: of all ways to come there, the tightest. */
type Front = readonly Begun[];

const nothing: Front = [];

/** From so many on a front is looked up by its last words; shorter ones are looked through, which is faster. */
const longFront = 8;

export interface PhraseMatcher {
  /** Begins a run; `sentences` has the sentence of each of its words. */
  begin: (sentences: readonly number[]) => void;
  /** Where the run says a phrase; the answers are remembered until the next run begins. */
  matches: (phrase: CompiledPhrase) => readonly Match[];
}

/**
 * A matcher of phrases, one run at a time. Every match lies within a sentence, and of those that end at the same word only
 * the tightest is kept, so the work is bounded by the words of the run.
 */
export function phraseMatcher(run: Pick<RunIndex, 'meets' | 'positions'>, { steps, phrases }: Sizes): PhraseMatcher {
  const knownSteps = runMemory<Front>(steps);
  const knownPhrases = runMemory<readonly Match[]>(phrases);
  // The same for every run and step, so each is made once.
  const alone: Begun[] = [];
  let sentences: readonly number[] = [];

  function saidAt(word: number): Begun {
    while (alone.length <= word) alone.push({ words: [alone.length], carry: 1 });
    return alone[word] ?? { words: [word], carry: 1 };
  }

  function saidBy(step: CompiledStep): Front {
    const known = knownSteps.get(step.index);
    if (known !== undefined) return known;
    const single = step.set === null ? nothing : run.positions(step.set).map(saidAt);
    let all: Begun[] | null = null;
    for (const phrase of step.phrases) {
      for (const words of matches(phrase)) {
        all ??= [...single];
        all.push({ words, carry: 1 });
      }
    }
    const said = all === null ? single : tightest(all);
    knownSteps.set(step.index, said);
    return said;
  }

  /** What a step makes of what was said before it. */
  function advance(begun: Front, step: CompiledStep, within: number): Front {
    if (begun.length === 0) return nothing;
    const reached: Begun[] = [];
    const nearest = nearestIn(begun, within, sentences);
    for (const { words } of saidBy(step)) {
      const before = nearest(words[0]);
      if (before !== null) reached.push({ words: [...before, ...words], carry: 1 });
    }
    return reached;
  }

  function matches(phrase: CompiledPhrase): readonly Match[] {
    if (!run.meets(phrase.needs)) return none;
    const known = knownPhrases.get(phrase.index);
    if (known !== undefined) return known;
    let begun = nothing;
    let beginning = true;
    for (const { step, within } of phrase.links) {
      // What begins here is tighter than all that began before.
      const reached = beginning ? saidBy(step) : advance(begun, step, within);
      begun = step.optional ? withStepLeftOut(reached, begun, within) : reached;
      beginning &&= step.optional;
    }
    const found = begun.length === 0 ? none : begun.map(({ words }) => words);
    knownPhrases.set(phrase.index, found);
    return found;
  }

  return {
    begin(ofRun) {
      sentences = ofRun;
      knownSteps.forget();
      knownPhrases.forget();
    },
    matches,
  };
}

/** Values by numbers below `size`, all forgotten at once. */
function runMemory<T>(size: number) {
  const values = new Array<T | undefined>(size);
  const turns = new Int32Array(size);
  let turn = 1;
  return {
    get: (index: number): T | undefined => (turns[index] === turn ? values[index] : undefined),
    set(index: number, value: T): void {
      values[index] = value;
      turns[index] = turn;
    },
    forget(): void {
      turn += 1;
    },
  };
}

/** Finds, before a word, what of a front is in its sentence, near enough, and begins last; of two the nearer. */
function nearestIn(begun: Front, within: number, sentences: readonly number[]): (word: number) => Match | null {
  const reaches = (word: number, { carry }: Begun, end: number): boolean =>
    end < word && word - end <= Math.max(carry, within) && sentences[end] === sentences[word];
  if (begun.length < longFront) {
    return (word) => {
      let best: Match | null = null;
      for (const one of begun) {
        const end = lastOf(one.words);
        if (reaches(word, one, end) && (best === null || isTighter(one.words, best))) best = one.words;
      }
      return best;
    };
  }
  const byEnd = new Map(begun.map((one) => [lastOf(one.words), one]));
  const farthest = farthestFrom(begun, within);
  return (word) => {
    let best: Match | null = null;
    for (let end = word - 1; end >= word - farthest; end -= 1) {
      const one = byEnd.get(end);
      if (one && reaches(word, one, end) && (best === null || isTighter(one.words, best))) best = one.words;
    }
    return best;
  };
}

function isTighter(one: Match, other: Match): boolean {
  return one[0] > other[0] || (one[0] === other[0] && lastOf(one) > lastOf(other));
}

function lastOf(match: Match): number {
  return match[match.length - 1] ?? match[0];
}

/** The front with an optional step, and without it: what was said before hands its gap on. */
function withStepLeftOut(reached: Front, begun: Front, within: number): Front {
  if (begun.length === 0) return reached;
  const handedOn = begun.map((one) => (one.carry >= within ? one : { words: one.words, carry: within }));
  return reached.length === 0 ? handedOn : tightest([...reached, ...handedOn]);
}

/** How far after a front the next step may stand: as far as the phrase says, or as a missing step hands on. */
function farthestFrom(begun: Front, within: number): number {
  let farthest = within;
  for (const { carry } of begun) farthest = Math.max(farthest, carry);
  return Math.min(farthest, phraseLimits.within);
}

/** Of those that end at the same word the one that begins last, in the order in which the words were first come to. */
function tightest(all: Front): Front {
  if (all.length < 2) return all;
  const byEnd = new Map<number, Begun>();
  for (const one of all) {
    const end = lastOf(one.words);
    const rival = byEnd.get(end);
    if (rival === undefined || rival.words[0] < one.words[0]) byEnd.set(end, one);
  }
  return [...byEnd.values()];
}
