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
 * What calls a note, in one language. Each is a phrase: words separated by spaces; `word*` any ending;
 * `(a|b)` alternatives; `?word` may be missing; `a ~5 b` b within five words after a, in the same sentence.
 */
export interface Trigger {
  /** Fire alone. */
  strong?: string[];
  /** Fire only with a `near` phrase in the same sentence or a neighbouring one. */
  weak?: string[];
  near?: string[];
  /** Words that are struck out before anything else is looked for. */
  veto?: string[];
}

export interface Note {
  id: string;
  /** For example `loan-guarantees` or `insurance`: what a reader can switch on and off as a whole. */
  topic: string;
  /** How specific the note is: where several would stand, the highest wins. 1 general … 3 about one event. */
  rank: 1 | 2 | 3;
  title: Record<NoteLang, string>;
  /** Markdown, at most 60 words in English and 70 in French. */
  body: Record<NoteLang, string>;
  /** The day up to which the body was checked: `YYYY-MM` or `YYYY-MM-DD`. */
  asOf: string;
  sources: NoteSource[];
  /** Only for posts of these days or authors; absent: for all. */
  scope?: { from?: string; to?: string; handles?: string[] };
  /** By BCP 47 primary language: en, fr, de, es, it, pt, … */
  triggers: Record<string, Trigger>;
}

export interface Pack {
  id: string;
  title: Record<NoteLang, string>;
  version: number;
  /** Vocabulary that the notes of one topic share: context and vetoes, by language. */
  shared?: Record<string, Pick<Trigger, 'near' | 'veto'>>;
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
