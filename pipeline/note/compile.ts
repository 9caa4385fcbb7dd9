import type { Note, Pack } from '../note';
import { type CompiledPhrase, type CompiledStep, type OpenBook, openPhrasebook, type Sizes } from './open-phrasebook';
import type { Condition } from './phrase';
import type { Needs, Phrasebook, RuleRow } from './phrasebook';
import { openScale, type Scale } from './scale';
import { writePhrasebook } from './write-phrasebook';

export type { CompiledPhrase, CompiledStep };

/** Packs made ready to match; it can be asked again and again, and compiles a language when it is first asked for it. */
export interface Matcher {
  packs: readonly Pack[];
  /** The languages that the packs have triggers for. */
  languages: ReadonlySet<string>;
  forLanguage: (lang: string) => LanguageMatcher;
}

/** A pack of which a build has written the phrasebooks: as JSON, by language. */
export interface PreparedPack {
  pack: Pack;
  books: Readonly<Record<string, string>>;
}

/** A strong or weak trigger, or a veto. */
export type CompiledRule = Fire | Strike;

export interface Fire {
  kind: 'fire';
  /** In the order in which the packs have them. */
  index: number;
  main: CompiledPhrase;
  note: Note;
  pack: Pack;
  strong: boolean;
  /** Strong, and needs no words elsewhere: a note had best stand at what it finds. */
  clear: boolean;
  /** As it is written in the pack. */
  text: string;
  conditions: readonly Condition<CompiledPhrase>[];
  /** Context of a weak trigger. */
  near: readonly CompiledPhrase[];
}

export interface Strike {
  kind: 'strike';
  index: number;
  main: CompiledPhrase;
  /** The words are struck for one note, or for all notes of a pack. */
  owner: Note | Pack;
}

/** A rule that is made ready when a text has all it needs. */
export interface Waiting {
  needs: Needs;
  rule: () => CompiledRule;
}

export interface LanguageMatcher {
  /** The sets of words that a folded word belongs to. */
  setsOf: (word: string) => readonly number[];
  /** The rules that wait for a word of a set: of what they need the one that is likely to be rarest. */
  waitingFor: (set: number) => readonly Waiting[];
  /** The `together` triggers. */
  scales: readonly Scale[];
  sizes: Sizes;
}

/**
 * One matcher of all packs. The packs are trusted to have passed `parsePack`: a wrong phrase throws.
 * Their order does not matter. Those of `prepared` need not be read again, if at most notes were left out of them.
 */
export function compile(packs: readonly Pack[], prepared: readonly PreparedPack[] = []): Matcher {
  const compiled = new Map<string, LanguageMatcher>();
  return {
    packs,
    languages: new Set(packs.flatMap((pack) => pack.notes.flatMap((note) => Object.keys(note.triggers)))),
    forLanguage(lang) {
      const known = compiled.get(lang) ?? compileLanguage(packs, lang, prepared);
      compiled.set(lang, known);
      return known;
    },
  };
}

const none: readonly Waiting[] = [];

function compileLanguage(packs: readonly Pack[], lang: string, prepared: readonly PreparedPack[]): LanguageMatcher {
  const sizes = { sets: 0, steps: 0, phrases: 0 };
  const opened: OpenBook[] = [];
  const waiting = new Map<number, Waiting[]>();
  const scales: Scale[] = [];
  let rules = 0;

  function wait(needs: Needs, make: (index: number) => CompiledRule): void {
    const index = rules;
    rules += 1;
    const [rarest] = needs;
    if (rarest === undefined) return;
    let made: CompiledRule | null = null;
    const one = { needs, rule: () => (made ??= make(index)) };
    const others = waiting.get(rarest);
    if (others === undefined) waiting.set(rarest, [one]);
    else others.push(one);
  }

  for (const pack of packs) {
    const { source, book } = bookOf(pack, lang, prepared);
    const open = openPhrasebook(book, { ...sizes });
    opened.push(open);
    addRules(pack, { source, book, open, lang }, wait);
    source.notes.forEach((note, place) => {
      const row = book.notes[place]?.together ?? null;
      if (row !== null && pack.notes.includes(note)) scales.push(openScale(note, pack, row, open));
    });
    sizes.sets += book.lexicon.size;
    sizes.steps += book.steps.length;
    sizes.phrases += book.phrases.length;
  }
  return {
    setsOf(word) {
      const sets: number[] = [];
      for (const book of opened) for (const set of book.setsOf(word)) sets.push(set);
      return sets;
    },
    waitingFor: (set) => waiting.get(set) ?? none,
    scales,
    sizes,
  };
}

interface Reading {
  /** The pack that the book was written from: the same, or the one whose notes are all here. */
  source: Pack;
  book: Phrasebook;
}

function bookOf(pack: Pack, lang: string, prepared: readonly PreparedPack[]): Reading {
  const known = prepared.find(({ pack: whole }) => isPartOf(pack, whole));
  const json = known?.books[lang];
  if (known === undefined || json === undefined) return { source: pack, book: writePhrasebook(pack, lang) };
  return { source: known.pack, book: JSON.parse(json) as Phrasebook };
}

/** True for a pack that is another with at most some of its notes left out. */
function isPartOf(pack: Pack, whole: Pack): boolean {
  return pack.id === whole.id && pack.shared === whole.shared && pack.notes.every((note) => whole.notes.includes(note));
}

function addRules(
  pack: Pack,
  { source, book, open, lang }: Reading & { open: OpenBook; lang: string },
  wait: (needs: Needs, make: (index: number) => CompiledRule) => void,
): void {
  const { phraseAt, needsAt, shifted } = open;
  const strike = (vetoes: readonly number[], owner: Note | Pack): void => {
    for (const veto of vetoes) wait(needsAt(veto), (index) => ({ kind: 'strike', index, owner, main: phraseAt(veto) }));
  };
  strike(book.veto, pack);
  source.notes.forEach((note, place) => {
    const rows = book.notes[place];
    if (rows === undefined || !pack.notes.includes(note)) return;
    const { strong = [], weak = [] } = note.triggers[lang] ?? {};
    const fire = (texts: readonly string[], all: readonly RuleRow[], isStrong: boolean): void => {
      all.forEach(([main, needs, conditions], at) => {
        wait(shifted(needs), (index) => ({
          kind: 'fire',
          index,
          note,
          pack,
          strong: isStrong,
          clear: isStrong && conditions.every(([, wanted]) => wanted === 0),
          text: texts[at] ?? '',
          main: phraseAt(main),
          conditions: conditions.map(([phrase, wanted, around]) => ({
            phrase: phraseAt(phrase),
            wanted: wanted === 1,
            around: around === 1,
          })),
          near: isStrong ? [] : [...book.near, ...rows.near].map(phraseAt),
        }));
      });
    };
    strike(rows.veto, note);
    fire(strong, rows.strong, true);
    fire(weak, rows.weak, false);
  });
}
