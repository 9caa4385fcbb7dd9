/**
 * What a pack says in one language, ready to match: its words in sets, its phrases as rows of numbers. Plain data, so that
 * what a build made of a pack that ships can be kept as JSON.
 */
export interface Phrasebook {
  lexicon: LexiconTables;
  steps: readonly StepRow[];
  phrases: readonly PhraseRow[];
  /** Context and vetoes that the notes share. */
  near: readonly number[];
  veto: readonly number[];
  /** In the order of the pack's notes. */
  notes: readonly NoteRows[];
}

/** Which sets each word belongs to; a set is what may stand at one place of a phrase. */
export interface LexiconTables {
  /** How many sets there are, unions among them. */
  size: number;
  whole: Readonly<Record<string, readonly number[]>>;
  /** What words begin and end with, by the first or last two letters. */
  beginnings: Readonly<Record<string, readonly Affix[]>>;
  endings: Readonly<Record<string, readonly Affix[]>>;
  /** The unions that a set is in. */
  unions: Readonly<Record<number, readonly number[]>>;
}

export type Affix = readonly [letters: string, sets: readonly number[]];

/** The sets of which a text has to have a word each, the one likely to be rarest first. */
export type Needs = readonly number[];

/**
 * A step, as numbers in a text, for most are never asked for: its set (-1 when it has only alternatives of several words),
 * 1 when it may be missing, and those alternatives: `12 0 4 5`.
 */
export type StepRow = string;

/** A phrase, likewise: the sets it needs; its links, each a step and how near it stands: `3 7;12 1 15 4`. */
export type PhraseRow = string;

/** The triggers of a note, each list in the order of the note's own. */
export interface NoteRows {
  strong: readonly RuleRow[];
  weak: readonly RuleRow[];
  near: readonly number[];
  veto: readonly number[];
  together: TogetherRow | null;
}

/** Words that call a note together, each with its place in `weights`; what is named has the number of its phrase. */
export interface TogetherRow {
  reach: number;
  weights: readonly number[];
  whole: Readonly<Record<string, number>>;
  /** By how many letters they have. */
  beginnings: Readonly<Record<number, Readonly<Record<string, number>>>>;
  classes: readonly (readonly [phrase: number, weight: number])[];
  /** Of two of the classes, by their places. */
  pairs: readonly (readonly [one: number, other: number, weight: number])[];
}

export type RuleRow = readonly [main: number, needs: Needs, conditions: readonly ConditionRow[]];

export type ConditionRow = readonly [phrase: number, wanted: 0 | 1, around: 0 | 1];
