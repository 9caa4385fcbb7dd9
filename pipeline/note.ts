import type { Range } from './text';

/** The languages that notes are written in, as BCP 47. */
export type NoteLang = 'en' | 'fr';

export interface NoteSource {
  title: string;
  publisher: string;
  url: string;
  /** The day of the page read, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when it carries none. */
  date: string | null;
}

/**
 * What calls a note, in one language. Each string is a phrase, matched on whole words, blind to case and accents:
 * words separated by spaces; `word*` any ending; `*word` any beginning; `(a|b c)` alternatives; `?word` may be missing;
 * `a ~5 b` b within five words after a, in the same sentence; `<name>` any of the pack's shared `words` of that name.
 * A strong or weak phrase may go on with conditions: `a & b` with b too in the sentence, `a && b` in it or a
 * neighbouring one; `!b` for without b.
 */
export interface Trigger {
  /** Fire alone. */
  strong?: string[];
  /** Fire only with a `near` phrase in the same sentence or a neighbouring one. */
  weak?: string[];
  near?: string[];
  /** Words that are struck out before anything else is looked for. */
  veto?: string[];
  together?: Together;
}

/**
 * Words that say little alone and call a note together: when what a paragraph has of them adds up to `reach`. By weight,
 * a whole number but 0: `word`, `word*`, `<name>` or `<name> + <name>` (both are there), divided by `|`. Each counts once.
 */
export interface Together {
  reach: number;
  weights: Record<string, string>;
}

/** Vocabulary that the notes of a pack share, in one language. */
export interface Vocabulary extends Pick<Trigger, 'near' | 'veto'> {
  /** Phrases under a name (`loan | loans | debt*`), which the phrases after them call by `<name>`. */
  words?: Record<string, string>;
}

export interface Note {
  id: string;
  /** For example `loan-guarantees` or `insurance`: what a reader can switch on and off as a whole. */
  topic: string;
  /** Which note goes first where several would stand: 1 side matter … 3 the heart of the matter or one event. */
  rank: 1 | 2 | 3;
  title: Record<NoteLang, string>;
  /** Markdown, at most 60 words in English and 70 in French. */
  body: Record<NoteLang, string>;
  /** The day up to which the body was checked: `YYYY-MM` or `YYYY-MM-DD`. */
  asOf: string;
  sources: NoteSource[];
  /**
   * Only for threads of these days (UTC, both included) or authors. An unknown day or author is not held against it,
   * but with `onlyDated` a thread whose day is not known is out of scope.
   */
  scope?: { from?: string; to?: string; handles?: string[]; onlyDated?: boolean };
  /** By BCP 47 primary language: en, fr, de, es, it, pt, … */
  triggers: Record<string, Trigger>;
}

export interface Pack {
  id: string;
  title: Record<NoteLang, string>;
  version: number;
  /** By BCP 47 primary language, as the triggers are. */
  shared?: Record<string, Vocabulary>;
  notes: Note[];
}

/** A note set beside a section, with the words that called it. */
export interface PlacedNote {
  id: string;
  topic: string;
  packId: string;
  sectionId: string;
  blockId: string;
  /** The author's words that called the note, as they stand in the block. */
  matched: string;
  range: Range;
  /** The trigger phrase that fired, for "why is this here?". */
  trigger: string;
  /** Later places of the article that mention the subject again. */
  repeats: { sectionId: string; blockId: string; range: Range }[];
  lang: NoteLang;
  title: string;
  body: string;
  asOf: string;
  sources: NoteSource[];
}
