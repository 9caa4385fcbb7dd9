import type { Affix, LexiconTables } from './phrasebook';

export interface LexiconBuilder {
  /** The number of a set of words (`*` for any beginning or ending), the same for the same words. */
  setFor: (anyOf: readonly string[]) => number;
  /** The number of the set that has the words of all these, the same for the same sets in the same order. */
  union: (sets: readonly number[]) => number;
  /** How common the words of a set are likely to be, judged by their length alone. */
  commonness: (set: number) => number;
  tables: () => LexiconTables;
}

export function lexiconBuilder(): LexiconBuilder {
  const sets = new Map<string, number>();
  const common: number[] = [];
  const whole = new Map<string, number[]>();
  // Beginnings and endings have at least two letters; they lie in drawers by these.
  const beginnings = new Map<string, Map<string, number[]>>();
  const endings = new Map<string, Map<string, number[]>>();
  const unions = new Map<number, number[]>();
  // What each union is made of, so that a union of unions has the words of all.
  const made = new Map<number, readonly number[]>();

  function add(word: string, set: number): void {
    if (word.endsWith('*')) push(drawer(beginnings, word.slice(0, 2)), word.slice(0, -1), set);
    else if (word.startsWith('*')) push(drawer(endings, word.slice(-2)), word.slice(1), set);
    else push(whole, word, set);
  }

  return {
    setFor(anyOf) {
      const key = anyOf.length === 1 ? (anyOf[0] ?? '') : anyOf.join(' ');
      const known = sets.get(key);
      if (known !== undefined) return known;
      const set = common.push(anyOf.reduce((sum, word) => sum + likely(word), 0)) - 1;
      sets.set(key, set);
      for (const word of anyOf) add(word, set);
      return set;
    },
    union(wanted) {
      const parts = [...new Set(wanted.flatMap((part) => made.get(part) ?? [part]))];
      const [only] = parts;
      if (only !== undefined && parts.length === 1) return only;
      // A comma is in no word.
      const key = `,${parts.join()}`;
      const known = sets.get(key);
      if (known !== undefined) return known;
      const set = common.push(parts.reduce((sum, part) => sum + (common[part] ?? 0), 0)) - 1;
      sets.set(key, set);
      made.set(set, parts);
      for (const part of parts) push(unions, part, set);
      return set;
    },
    commonness: (set) => common[set] ?? 0,
    tables: () => ({
      size: common.length,
      whole: Object.fromEntries(whole),
      beginnings: inDrawers(beginnings),
      endings: inDrawers(endings),
      unions: Object.fromEntries(unions),
    }),
  };
}

function inDrawers(drawers: ReadonlyMap<string, ReadonlyMap<string, number[]>>): Record<string, Affix[]> {
  return Object.fromEntries([...drawers].map(([key, affixes]) => [key, [...affixes]]));
}

/** Short words are common ones. */
function likely(word: string): number {
  return word.length <= 3 ? 100 : word.length === 4 ? 20 : word.length <= 6 ? 5 : 2;
}

function drawer(drawers: Map<string, Map<string, number[]>>, key: string): Map<string, number[]> {
  const found = drawers.get(key) ?? new Map<string, number[]>();
  drawers.set(key, found);
  return found;
}

function push<Key>(map: Map<Key, number[]>, key: Key, set: number): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [set]);
  else found.push(set);
}
