import type { Together } from '../note';
import { allWeights } from './parse-together';
import type { TogetherRow } from './phrasebook';

/** The weights of a trigger as tables, so that nothing of its text is read again; `phraseOf` gives the pack's named words. */
export function writeTogether(together: Together, phraseOf: (name: string) => number | null): TogetherRow {
  const read = allWeights(together, (name) => phraseOf(name) !== null);
  const weights: number[] = [];
  const whole: Record<string, number> = {};
  const beginnings: Record<number, Record<string, number>> = {};
  for (const [word, weight] of merged(read.words)) {
    const text = word.endsWith('*') ? word.slice(0, -1) : word;
    const table = text === word ? whole : (beginnings[text.length] ?? {});
    if (text !== word) beginnings[text.length] = table;
    table[text] = weights.push(weight) - 1;
  }
  const own = merged(read.names);
  for (const [one, other] of read.pairs) for (const name of [one, other]) own.set(name, own.get(name) ?? 0);
  const names = [...own.keys()];
  return {
    reach: together.reach,
    weights,
    whole,
    beginnings,
    classes: [...own].map(([name, weight]) => [phraseOf(name) ?? -1, weight] as const),
    pairs: read.pairs.map(([one, other, weight]) => [names.indexOf(one), names.indexOf(other), weight] as const),
  };
}

/** What is written twice weighs as much as both. */
function merged(written: readonly (readonly [text: string, weight: number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [text, weight] of written) sums.set(text, (sums.get(text) ?? 0) + weight);
  return sums;
}
