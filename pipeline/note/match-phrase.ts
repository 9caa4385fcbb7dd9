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

/** By the last word: of all ways to come there, the tightest. */
type Front = Map<number, Begun>;

/**
 * A matcher of phrases in one run. Every match lies within a sentence, and of those that end at the same word only the
 * tightest is kept, so the work is bounded by the words of the run; the answers are remembered.
 */
export function phraseMatcher(
  run: Pick<RunIndex, 'meets' | 'positions'>,
  sentences: readonly number[],
): (phrase: CompiledPhrase) => readonly Match[] {
  const knownSteps = new Map<CompiledStep, readonly Match[]>();
  const knownPhrases = new Map<CompiledPhrase, readonly Match[]>();

  function stepMatches(step: CompiledStep): readonly Match[] {
    const known = knownSteps.get(step);
    if (known !== undefined) return known;
    const single = step.set === null ? [] : run.positions(step.set).map((at): Match => [at]);
    const longer = step.phrases.flatMap(matches);
    const all = longer.length === 0 ? single : tightest([...single, ...longer]);
    knownSteps.set(step, all);
    return all;
  }

  /** The fronts that a step leads to: from the phrase's beginning, or from what was said before it. */
  function advance(begun: Front, step: CompiledStep, within: number, beginning: boolean): Front {
    const reached: Front = new Map();
    const farthest = begun.size === 0 ? 0 : farthestFrom(begun, within);
    for (const next of stepMatches(step)) {
      const [first] = next;
      if (beginning) keepTightest(reached, { words: next, carry: 1 });
      for (let distance = 1; distance <= farthest; distance += 1) {
        const before = begun.get(first - distance);
        if (before === undefined || sentences[first - distance] !== sentences[first]) continue;
        if (distance <= Math.max(before.carry, within))
          keepTightest(reached, { words: [...before.words, ...next], carry: 1 });
      }
    }
    return reached;
  }

  function matches(phrase: CompiledPhrase): readonly Match[] {
    if (!run.meets(phrase.needs)) return none;
    const known = knownPhrases.get(phrase);
    if (known !== undefined) return known;
    let begun: Front = new Map();
    let beginning = true;
    for (const { step, within } of phrase.links) {
      const reached = advance(begun, step, within, beginning);
      if (step.optional) {
        for (const { words, carry } of begun.values()) keepTightest(reached, { words, carry: Math.max(carry, within) });
      } else {
        beginning = false;
      }
      begun = reached;
      if (begun.size === 0 && !beginning) break;
    }
    const found = [...begun.values()].map(({ words }) => words);
    knownPhrases.set(phrase, found);
    return found;
  }

  return matches;
}

/** How far after a front the next step may stand: as far as the phrase says, or as a missing step hands on. */
function farthestFrom(begun: Front, within: number): number {
  let farthest = within;
  for (const { carry } of begun.values()) farthest = Math.max(farthest, carry);
  return Math.min(farthest, phraseLimits.within);
}

function tightest(matches: readonly Match[]): Match[] {
  const front: Front = new Map();
  for (const words of matches) keepTightest(front, { words, carry: 1 });
  return [...front.values()].map(({ words }) => words);
}

function keepTightest(front: Front, begun: Begun): void {
  const end = begun.words.at(-1) ?? 0;
  const rival = front.get(end);
  if (rival === undefined || rival.words[0] < begun.words[0]) front.set(end, begun);
}
