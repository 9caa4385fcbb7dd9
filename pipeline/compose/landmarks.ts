/** Numbers as every language writes them: 1,000 · 1 000 · 1.000. */
const number = /\d(?:[\d.,'’\u00a0\u202f ]*\d)?/gu;
/** A word with a capital, in any script that has them: most are names, and the others differ between languages. */
const name = /\p{Lu}[\p{L}\p{N}]{2,}/gu;

/** What stays the same in any translation of a text: its numbers and its names, each once. */
export interface Landmarks {
  /** Digits only, two or more. */
  numbers: ReadonlySet<string>;
  /** Without case and accents. */
  names: ReadonlySet<string>;
}

/** Finds the landmarks of a text. */
export function landmarksOf(text: string): Landmarks {
  const digits = (text.match(number) ?? []).map((found) => found.replaceAll(/\D/gu, ''));
  const names = (text.match(name) ?? []).map((found) => found.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase());
  return { numbers: new Set(digits.filter(({ length }) => length >= 2)), names: new Set(names) };
}
