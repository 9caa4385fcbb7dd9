import type { LexiconTables, Needs, Phrasebook } from './phrasebook';

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
  const tables = bare(lexicon);
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

function setsIn({ whole, beginnings, endings, unions }: LexiconTables, word: string): readonly number[] {
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
  for (const [beginning, sets] of beginnings[word.slice(0, 2)] ?? none) if (word.startsWith(beginning)) add(sets);
  for (const [ending, sets] of endings[word.slice(-2)] ?? none) if (word.endsWith(ending)) add(sets);
  return found === null ? none : [...found];
}

/** The tables with nothing in them but their own words: a text may say `constructor`. */
function bare({ whole, beginnings, endings, unions, size }: LexiconTables): LexiconTables {
  const without = <T extends object>(table: T): T => Object.setPrototypeOf(table, null) as T;
  return { whole: without(whole), beginnings: without(beginnings), endings: without(endings), unions, size };
}
