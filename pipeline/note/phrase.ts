/** What may stand at one place of a phrase. */
export interface Step {
  /** Single words, folded, `*` for any beginning or ending. */
  anyOf: readonly string[];
  /** Alternatives of several words. */
  phrases: readonly Phrase[];
  optional: boolean;
}

/** A step, at most `within` words after the one before: 1 is the very next word. */
export interface Link {
  step: Step;
  within: number;
}

export type Phrase = readonly Link[];

/** What else stands with a phrase, or must not. */
export interface Condition<P = Phrase> {
  phrase: P;
  wanted: boolean;
  /** Also in the sentences before and after. */
  around: boolean;
}

/** A phrase with its conditions. */
export interface Rule {
  main: Phrase;
  conditions: Condition[];
}

/** What a phrase may not pass, so that a hostile pack stays small. */
export const phraseLimits = { characters: 600, steps: 12, within: 15, conditions: 6, depth: 4 };

/** Thrown inside the parser only; `parseRule` makes a value of it. */
export class PhraseProblem extends Error {}

export function fail(expected: string): never {
  throw new PhraseProblem(expected);
}

/** A counter of the words that phrases have in them; words that they share by name count once. */
export function wordCounter(): (phrase: Phrase) => number {
  const counted = new Set<Step>();

  function countStep(step: Step): number {
    if (counted.has(step)) return 0;
    counted.add(step);
    return step.phrases.reduce((sum, phrase) => sum + countPhrase(phrase), 1 + step.anyOf.length);
  }

  function countPhrase(phrase: Phrase): number {
    return phrase.reduce((sum, { step }) => sum + countStep(step), 0);
  }

  return countPhrase;
}
