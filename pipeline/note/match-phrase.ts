import type { CompiledPhrase, CompiledStep } from './compile-phrase';
import type { RunIndex } from './index-run';
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

/**
 * A matcher of phrases in one run. Every match lies within a sentence, and of those that end at the same word only the
 * tightest is kept, so the work is bounded by the words of the run; the answers are remembered.
 */
export function phraseMatcher(
  run: Pick<RunIndex, 'meets' | 'positions'>,
  sentences: readonly number[],
): (phrase: CompiledPhrase) => readonly Match[] {
  const knownSteps = new Map<CompiledStep, Front>();
  const knownPhrases = new Map<CompiledPhrase, readonly Match[]>();

  function saidBy(step: CompiledStep): Front {
    const known = knownSteps.get(step);
    if (known !== undefined) return known;
    const single =
      step.set === null ? nothing : run.positions(step.set).map((at): Begun => ({ words: [at], carry: 1 }));
    const longer: Begun[] = [];
    for (const phrase of step.phrases) for (const words of matches(phrase)) longer.push({ words, carry: 1 });
    const all = longer.length === 0 ? single : tightest([...single, ...longer]);
    knownSteps.set(step, all);
    return all;
  }

  /** The front that a step leads to: from the phrase's beginning, or from what was said before it. */
  function advance(begun: Front, step: CompiledStep, within: number, beginning: boolean): Front {
    // What begins here is tighter than all that began before.
    if (beginning) return saidBy(step);
    if (begun.length === 0) return nothing;
    const reached: Begun[] = [];
    const lastOf = byLastWord(begun);
    const farthest = farthestFrom(begun, within);
    for (const { words: next } of saidBy(step)) {
      const [first] = next;
      let best: Match | null = null;
      for (let distance = 1; distance <= farthest; distance += 1) {
        const before = lastOf(first - distance);
        if (before === undefined || sentences[first - distance] !== sentences[first]) continue;
        const isNear = distance <= Math.max(before.carry, within);
        if (isNear && (best === null || best[0] < before.words[0])) best = before.words;
      }
      if (best !== null) reached.push({ words: [...best, ...next], carry: 1 });
    }
    return reached;
  }

  function matches(phrase: CompiledPhrase): readonly Match[] {
    if (!run.meets(phrase.needs)) return none;
    const known = knownPhrases.get(phrase);
    if (known !== undefined) return known;
    let begun = nothing;
    let beginning = true;
    for (const { step, within } of phrase.links) {
      const reached = advance(begun, step, within, beginning);
      begun = step.optional ? withStepLeftOut(reached, begun, within) : reached;
      beginning &&= step.optional;
    }
    const found = begun.map(({ words }) => words);
    knownPhrases.set(phrase, found);
    return found;
  }

  return matches;
}

/** Finds what was said up to a word; most fronts are so short that to look through them is the fastest. */
function byLastWord(front: Front): (end: number) => Begun | undefined {
  if (front.length < 4) return (end) => front.find(({ words }) => words.at(-1) === end);
  const byEnd = new Map(front.map((begun) => [begun.words.at(-1), begun]));
  return (end) => byEnd.get(end);
}

/** The front with an optional step, and without it: what was said before hands its gap on. */
function withStepLeftOut(reached: Front, begun: Front, within: number): Front {
  if (begun.length === 0) return reached;
  return tightest([...reached, ...begun.map(({ words, carry }) => ({ words, carry: Math.max(carry, within) }))]);
}

/** How far after a front the next step may stand: as far as the phrase says, or as a missing step hands on. */
function farthestFrom(begun: Front, within: number): number {
  let farthest = within;
  for (const { carry } of begun) farthest = Math.max(farthest, carry);
  return Math.min(farthest, phraseLimits.within);
}

/** Of those that end at the same word the one that begins last, in the order in which the words were first come to. */
function tightest(all: Front): Front {
  const byEnd = new Map<number, Begun>();
  for (const one of all) {
    const end = one.words.at(-1) ?? 0;
    const rival = byEnd.get(end);
    if (rival === undefined || rival.words[0] < one.words[0]) byEnd.set(end, one);
  }
  return [...byEnd.values()];
}
