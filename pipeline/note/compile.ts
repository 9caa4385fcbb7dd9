import type { Note, Pack, Trigger } from '../note';
import { type CompiledPhrase, type Needs, phraseCompiler, rarestFirst, type Sizes } from './compile-phrase';
import { type Lexicon, lexiconBuilder } from './lexicon';
import { type NamedWords, parsePhrase } from './parse-phrase';
import { parseNamedWords, parseRule } from './parse-rule';
import type { Condition, Rule } from './phrase';

/** Packs made ready to match; it can be asked again and again, and compiles a language when it is first asked for it. */
export interface Matcher {
  packs: readonly Pack[];
  /** The languages that the packs have triggers for. */
  languages: ReadonlySet<string>;
  forLanguage: (lang: string) => LanguageMatcher;
}

/** A strong or weak trigger, or a veto. */
export type CompiledRule = Fire | Strike;

interface Waiting {
  /** In the order in which the packs have them. */
  index: number;
  main: CompiledPhrase;
  /** What a text has to have before the rule is tried. */
  needs: Needs;
}

export interface Fire extends Waiting {
  kind: 'fire';
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

export interface Strike extends Waiting {
  kind: 'strike';
  /** The words are struck for one note, or for all notes of a pack. */
  owner: Note | Pack;
}

export interface LanguageMatcher {
  lexicon: Lexicon;
  /** Rules by the set of words that they wait for: what they need that is likely to be rare. */
  waiting: readonly (readonly CompiledRule[])[];
  sizes: Sizes;
}

/**
 * One matcher of all packs. The packs are trusted to have passed `parsePack`: a wrong phrase throws.
 * Their order does not matter.
 */
export function compile(packs: readonly Pack[]): Matcher {
  const compiled = new Map<string, LanguageMatcher>();
  return {
    packs,
    languages: new Set(packs.flatMap((pack) => pack.notes.flatMap((note) => Object.keys(note.triggers)))),
    forLanguage(lang) {
      const known = compiled.get(lang) ?? compileLanguage(packs, lang);
      compiled.set(lang, known);
      return known;
    },
  };
}

function compileLanguage(packs: readonly Pack[], lang: string): LanguageMatcher {
  const lexicon = lexiconBuilder();
  const { compile: compilePhrase, sizes } = phraseCompiler(lexicon);
  const rules: CompiledRule[] = [];

  for (const pack of packs) {
    const shared = pack.shared?.[lang] ?? {};
    const { named } = parseNamedWords(shared.words ?? {});
    const read = (text: string): CompiledPhrase => compilePhrase(parsePhrase(text, named));
    const strike = (texts: readonly string[] = [], owner: Note | Pack): void => {
      for (const main of texts.map(read))
        rules.push({ kind: 'strike', index: rules.length, owner, main, needs: main.needs });
    };
    const sharedNear = (shared.near ?? []).map(read);
    strike(shared.veto, pack);

    for (const note of pack.notes) {
      const trigger: Trigger = note.triggers[lang] ?? {};
      const near = [...sharedNear, ...(trigger.near ?? []).map(read)];
      const fire = (texts: readonly string[] = [], strong: boolean): void => {
        for (const text of texts) {
          const rule = mustParse(text, named);
          const main = compilePhrase(rule.main);
          // What is wanted is asked first: it fails more often.
          const conditions = rule.conditions
            .map((condition) => ({ ...condition, phrase: compilePhrase(condition.phrase) }))
            .sort((a, b) => Number(b.wanted) - Number(a.wanted));
          const wanted = conditions.flatMap(({ wanted, phrase }) => (wanted ? [phrase] : []));
          const needs = rarestFirst(
            [main, ...wanted].flatMap((phrase) => phrase.needs),
            lexicon,
          );
          const clear = strong && wanted.length === 0;
          rules.push({
            kind: 'fire',
            index: rules.length,
            note,
            pack,
            strong,
            clear,
            text,
            main,
            conditions,
            near,
            needs,
          });
        }
      };
      strike(trigger.veto, note);
      fire(trigger.strong, true);
      fire(trigger.weak, false);
    }
  }
  const built = lexicon.build();
  return { lexicon: built, waiting: letWait(rules, built.size), sizes: sizes() };
}

function letWait(rules: readonly CompiledRule[], sets: number): CompiledRule[][] {
  const waiting: CompiledRule[][] = Array.from({ length: sets }, () => []);
  for (const rule of rules) waiting[rule.needs[0] ?? -1]?.push(rule);
  return waiting;
}

function mustParse(text: string, named: NamedWords): Rule {
  const rule = parseRule(text, named);
  if (!rule.ok) throw new Error(`trigger "${text}": expected ${rule.expected}`);
  return rule.value;
}
