import type { LexiconBuilder } from './lexicon';
import type { Phrase, Step } from './phrase';

/** A step with its words as the number of their set in the lexicon; null when it has only alternatives of several words. */
export interface CompiledStep {
  set: number | null;
  phrases: readonly CompiledPhrase[];
  optional: boolean;
  /** The set of which a word has to be in a text that says it. */
  need: number;
}

export interface CompiledPhrase {
  links: readonly { step: CompiledStep; within: number }[];
  needs: Needs;
}

/** The sets of which a text has to have a word each, the one likely to be rarest first. */
export type Needs = readonly number[];

/** Puts numbers for words. The same step or phrase becomes the same object, so that a text is asked for it once. */
export function phraseCompiler(lexicon: LexiconBuilder): (phrase: Phrase) => CompiledPhrase {
  const steps = new Map<Step, CompiledStep>();
  const phrases = new Map<Phrase, CompiledPhrase>();

  function compileStep(step: Step): CompiledStep {
    const known = steps.get(step);
    if (known !== undefined) return known;
    const set = step.anyOf.length === 0 ? null : lexicon.setFor(step.anyOf);
    const alternatives = step.phrases.map(compile);
    const sets = new Set<number>();
    for (const { needs } of alternatives) if (needs[0] !== undefined) sets.add(needs[0]);
    if (set !== null) sets.add(set);
    const compiled = { set, phrases: alternatives, optional: step.optional, need: lexicon.union([...sets]) };
    steps.set(step, compiled);
    return compiled;
  }

  function compile(phrase: Phrase): CompiledPhrase {
    const known = phrases.get(phrase);
    if (known !== undefined) return known;
    const links = phrase.map(({ step, within }) => ({ step: compileStep(step), within }));
    const needs = links.flatMap(({ step }) => (step.optional ? [] : [step.need]));
    const compiled = { links, needs: rarestFirst(needs, lexicon) };
    phrases.set(phrase, compiled);
    return compiled;
  }

  return compile;
}

export function rarestFirst(needs: Needs, { commonness }: LexiconBuilder): Needs {
  if (needs.length < 2) return needs;
  return needs.toSorted((a, b) => commonness(a) - commonness(b));
}
