import type { Affix, LexiconTables, Needs, Phrasebook } from './phrasebook';

export interface CompiledStep {
  /** Its number among the steps of all books open together; phrases and sets are numbered so too. */
  index: number;
  /** Null when it has only alternatives of several words. */
  set: number | null;
  phrases: readonly CompiledPhrase[];
  optional: boolean;
}

export interface CompiledPhrase {
  index: number;
  links: readonly { step: CompiledStep; within: number }[];
  needs: Needs;
}

/** How many sets, steps and phrases there are. */
export interface Sizes {
  sets: number;
  steps: number;
  phrases: number;
}

/** A phrasebook of which phrases are made ready when they are asked for: most of a book is never said. */
export interface OpenBook {
  phraseAt: (phrase: number) => CompiledPhrase;
  needsAt: (phrase: number) => Needs;
  shifted: (needs: Needs) => Needs;
  setsOf: (word: string) => readonly number[];
}

/** Opens a book beside others, which have so many sets, steps and phrases. */
export function openPhrasebook({ steps, phrases, lexicon }: Phrasebook, before: Sizes): OpenBook {
  const tables = openTables(lexicon);
  const openSteps: (CompiledStep | undefined)[] = new Array(steps.length);
  const openPhrases: (CompiledPhrase | undefined)[] = new Array(phrases.length);
  const shifted = (sets: readonly number[]) => (before.sets === 0 ? sets : sets.map((set) => set + before.sets));

  function stepAt(number: number): CompiledStep {
    const known = openSteps[number];
    if (known !== undefined) return known;
    const [set = -1, isOptional, ...alternatives] = numbersIn(steps[number]);
    const step = {
      index: before.steps + number,
      set: set < 0 ? null : set + before.sets,
      phrases: alternatives.map(phraseAt),
      optional: isOptional === 1,
    };
    openSteps[number] = step;
    return step;
  }

  function phraseAt(number: number): CompiledPhrase {
    const known = openPhrases[number];
    if (known !== undefined) return known;
    const row = numbersIn(phrases[number]?.split(';')[1]);
    const links: { step: CompiledStep; within: number }[] = [];
    for (let at = 0; at < row.length; at += 2) links.push({ step: stepAt(row[at] ?? -1), within: row[at + 1] ?? 1 });
    const phrase = { index: before.phrases + number, links, needs: needsAt(number) };
    openPhrases[number] = phrase;
    return phrase;
  }

  function needsAt(number: number): Needs {
    return shifted(numbersIn(phrases[number]?.split(';')[0]));
  }

  return {
    phraseAt,
    needsAt,
    shifted,
    setsOf: (word) => shifted(setsIn(tables, word)),
  };
}

function numbersIn(row = ''): number[] {
  return row === '' ? [] : row.split(' ').map(Number);
}

const none: readonly never[] = [];

/** Tables in which a word is looked up without cutting it: the two letters at its ends are one number. */
interface OpenTables {
  whole: Readonly<Record<string, readonly number[]>>;
  beginnings: ReadonlyMap<number, readonly Affix[]>;
  endings: ReadonlyMap<number, readonly Affix[]>;
  unions: LexiconTables['unions'];
}

function setsIn({ whole, beginnings, endings, unions }: OpenTables, word: string): readonly number[] {
  // Most words of a text are in no set.
  let found: Set<number> | null = null;
  const add = (sets: readonly number[]): void => {
    if (sets.length === 0) return;
    found ??= new Set();
    for (const set of sets) {
      found.add(set);
      for (const union of unions[set] ?? none) found.add(union);
    }
  };
  add(whole[word] ?? none);
  for (const [beginning, sets] of beginnings.get(pairAt(word, 0)) ?? none) if (word.startsWith(beginning)) add(sets);
  for (const [ending, sets] of endings.get(lastPair(word)) ?? none) if (word.endsWith(ending)) add(sets);
  return found === null ? none : [...found];
}

/** Two units of a text as one number; what the text does not have counts as 0. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function lastPair(text: string): number {
  return pairAt(text, Math.max(text.length - 2, 0));
}

function openTables({ whole, beginnings, endings, unions }: LexiconTables): OpenTables {
  return {
    // With nothing in it but its own words: a text may say `constructor`.
    whole: Object.setPrototypeOf(whole, null) as LexiconTables['whole'],
    beginnings: byPair(beginnings),
    endings: byPair(endings),
    unions,
  };
}

function byPair(table: Readonly<Record<string, readonly Affix[]>>): Map<number, readonly Affix[]> {
  return new Map(Object.entries(table).map(([letters, affixes]) => [pairAt(letters, 0), affixes]));
}
