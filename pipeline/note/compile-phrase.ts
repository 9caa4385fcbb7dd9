import type { LexiconBuilder } from './lexicon';
import type { Phrase, Step } from './phrase';
import type { Needs, PhraseRow, StepRow } from './phrasebook';

export interface PhraseCompiler {
  /** The number of a phrase among `phrases`. */
  compile: (phrase: Phrase) => number;
  needsOf: (phrase: number) => Needs;
  /** What was compiled so far. */
  steps: readonly StepRow[];
  phrases: readonly PhraseRow[];
}

/** Puts numbers for words. The same step or phrase becomes the same row, so that a text is asked for it once. */
export function phraseCompiler(lexicon: LexiconBuilder): PhraseCompiler {
  const steps: StepRow[] = [];
  const phrases: PhraseRow[] = [];
  /** The set of which a text that says a step has a word, by the step; and all sets of a phrase. */
  const needed: number[] = [];
  const needs: Needs[] = [];
  const stepNumbers = new Map<Step, number>();
  const phraseNumbers = new Map<Phrase, number>();

  function compileStep(step: Step): number {
    const known = stepNumbers.get(step);
    if (known !== undefined) return known;
    const set = step.anyOf.length === 0 ? -1 : lexicon.setFor(step.anyOf);
    const alternatives = step.phrases.map(compile);
    const sets = new Set<number>();
    for (const alternative of alternatives) {
      const [rarest] = needsOf(alternative);
      if (rarest !== undefined) sets.add(rarest);
    }
    if (set >= 0) sets.add(set);
    const number = steps.push([set, step.optional ? 1 : 0, ...alternatives].join(' ')) - 1;
    needed[number] = lexicon.union([...sets]);
    stepNumbers.set(step, number);
    return number;
  }

  function compile(phrase: Phrase): number {
    const known = phraseNumbers.get(phrase);
    if (known !== undefined) return known;
    const links = phrase.map(({ step, within }) => ({ step: compileStep(step), within, optional: step.optional }));
    const wanted = links.flatMap(({ step, optional }) => (optional ? [] : (needed[step] ?? [])));
    const sets = rarestFirst(wanted, lexicon);
    const row = `${sets.join(' ')};${links.map(({ step, within }) => `${step} ${within}`).join(' ')}`;
    const number = phrases.push(row) - 1;
    needs[number] = sets;
    phraseNumbers.set(phrase, number);
    return number;
  }

  function needsOf(phrase: number): Needs {
    return needs[phrase] ?? [];
  }

  return { compile, needsOf, steps, phrases };
}

export function rarestFirst(needs: Needs, { commonness }: LexiconBuilder): Needs {
  if (needs.length < 2) return needs;
  return needs.toSorted((a, b) => commonness(a) - commonness(b));
}
