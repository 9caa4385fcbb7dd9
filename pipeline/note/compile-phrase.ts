import type { LexiconBuilder } from './lexicon';
import type { Phrase, Step } from './phrase';

/** A step with its words as the number of their set in the lexicon; null when it has only alternatives of several words. */
export interface CompiledStep {
  set: number | null;
  phrases: readonly CompiledPhrase[];
  optional: boolean;
  /** The sets of which one has to be in a text that says it. */
  sets: readonly number[];
}

export interface CompiledPhrase {
  links: readonly { step: CompiledStep; within: number }[];
  needs: Needs;
}

/** What a text has to have: of every list, a word of one of its sets. The list likely to be rarest comes first. */
export type Needs = readonly (readonly number[])[];

/** Puts numbers for words. The same step becomes the same object, so that a text is asked for it once. */
export function phraseCompiler(lexicon: LexiconBuilder): (phrase: Phrase) => CompiledPhrase {
  const steps = new Map<Step, CompiledStep>();

  function compileStep(step: Step): CompiledStep {
    const known = steps.get(step);
    if (known !== undefined) return known;
    const set = step.anyOf.length === 0 ? null : lexicon.setFor(step.anyOf);
    const phrases = step.phrases.map(compile);
    const sets = new Set(phrases.flatMap(({ needs }) => needs[0] ?? []));
    if (set !== null) sets.add(set);
    const compiled = { set, phrases, optional: step.optional, sets: [...sets] };
    steps.set(step, compiled);
    return compiled;
  }

  function compile(phrase: Phrase): CompiledPhrase {
    const links = phrase.map(({ step, within }) => ({ step: compileStep(step), within }));
    const needs = links.flatMap(({ step }) => (step.optional ? [] : [step.sets]));
    return { links, needs: rarestFirst(needs, lexicon) };
  }

  return compile;
}

export function rarestFirst(needs: Needs, { commonness }: LexiconBuilder): Needs {
  if (needs.length < 2) return needs;
  const ranked = needs.map((sets) => ({ sets, common: commonness(sets) }));
  return ranked.sort((a, b) => a.common - b.common).map(({ sets }) => sets);
}
