import type { LexiconBuilder } from './lexicon';
import type { Phrase, Step } from './phrase';

/** A step with its words as the number of their set in the lexicon; null when it has only alternatives of several words. */
export interface CompiledStep {
  /** Its number among the steps of its language, from 0; phrases are numbered too. */
  index: number;
  set: number | null;
  phrases: readonly CompiledPhrase[];
  optional: boolean;
  /** The set of which a word has to be in a text that says it. */
  need: number;
}

export interface CompiledPhrase {
  index: number;
  links: readonly { step: CompiledStep; within: number }[];
  needs: Needs;
}

/** The sets of which a text has to have a word each, the one likely to be rarest first. */
export type Needs = readonly number[];

/** How many steps and phrases a language has. */
export interface Sizes {
  steps: number;
  phrases: number;
}

export interface PhraseCompiler {
  compile: (phrase: Phrase) => CompiledPhrase;
  /** Of what was compiled so far. */
  sizes: () => Sizes;
}

/** Puts numbers for words. The same step or phrase becomes the same object, so that a text is asked for it once. */
export function phraseCompiler(lexicon: LexiconBuilder): PhraseCompiler {
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
    const need = lexicon.union([...sets]);
    const compiled = { index: steps.size, set, phrases: alternatives, optional: step.optional, need };
    steps.set(step, compiled);
    return compiled;
  }

  function compile(phrase: Phrase): CompiledPhrase {
    const known = phrases.get(phrase);
    if (known !== undefined) return known;
    const links = phrase.map(({ step, within }) => ({ step: compileStep(step), within }));
    const needs = links.flatMap(({ step }) => (step.optional ? [] : [step.need]));
    const compiled = { index: phrases.size, links, needs: rarestFirst(needs, lexicon) };
    phrases.set(phrase, compiled);
    return compiled;
  }

  return { compile, sizes: () => ({ steps: steps.size, phrases: phrases.size }) };
}

export function rarestFirst(needs: Needs, { commonness }: LexiconBuilder): Needs {
  if (needs.length < 2) return needs;
  return needs.toSorted((a, b) => commonness(a) - commonness(b));
}
