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

/** How many ways lead through a phrase, step by step: what it costs to compile. */
export function phraseCost(phrase: Phrase): number {
  let cost = 0;
  let from = 1;
  for (const { step } of phrase) {
    const out = 1 + step.phrases.length;
    cost += from * out + step.phrases.reduce((sum, inner) => sum + phraseCost(inner), 0);
    from = step.optional ? from + out : out;
  }
  return cost;
}
