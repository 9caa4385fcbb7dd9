import type { Note, Pack, Trigger } from '../note';
import { type Automaton, automatonBuilder } from './automaton';
import { type NamedWords, parsePhrase } from './parse-phrase';
import { parseNamedWords, parseRule } from './parse-rule';
import type { Condition } from './phrase';

/** Packs made ready to match; it can be asked again and again, and compiles a language when it is first asked for it. */
export interface Matcher {
  packs: readonly Pack[];
  /** The languages that the packs have triggers for. */
  languages: ReadonlySet<string>;
  forLanguage: (lang: string) => LanguageMatcher;
}

/** A strong or weak trigger, its phrases as numbers in the automaton. */
export interface CompiledRule {
  note: Note;
  pack: Pack;
  strong: boolean;
  /** As it is written in the pack. */
  text: string;
  conditions: Condition<number>[];
  /** Context of a weak trigger. */
  near: ReadonlySet<number>;
}

/** The words of a veto are struck for one note, or for all notes of a pack. */
export type Owner = Note | Pack;

export interface LanguageMatcher {
  automaton: Automaton;
  /** By number of the phrase that fires, or strikes. */
  rules: ReadonlyMap<number, CompiledRule>;
  vetoes: ReadonlyMap<number, Owner>;
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
  const builder = automatonBuilder();
  const rules = new Map<number, CompiledRule>();
  const vetoes = new Map<number, Owner>();

  for (const pack of packs) {
    const shared = pack.shared?.[lang] ?? {};
    const { named } = parseNamedWords(shared.words ?? {});
    const add = (text: string): number => builder.add(parsePhrase(text, named));
    const veto = (texts: readonly string[], owner: Owner): void => {
      for (const text of texts) vetoes.set(add(text), owner);
    };
    const sharedNear = (shared.near ?? []).map(add);
    veto(shared.veto ?? [], pack);

    for (const note of pack.notes) {
      const trigger: Trigger = note.triggers[lang] ?? {};
      veto(trigger.veto ?? [], note);
      const near = new Set([...sharedNear, ...(trigger.near ?? []).map(add)]);
      const fire = (text: string, strong: boolean): void => {
        const { main, conditions } = mustParse(text, named);
        const numbered = conditions.map((condition) => ({ ...condition, phrase: builder.add(condition.phrase) }));
        rules.set(builder.add(main), { note, pack, strong, text, conditions: numbered, near });
      };
      for (const text of trigger.strong ?? []) fire(text, true);
      for (const text of trigger.weak ?? []) fire(text, false);
    }
  }
  return { automaton: builder.build(), rules, vetoes };
}

function mustParse(text: string, named: NamedWords) {
  const rule = parseRule(text, named);
  if (!rule.ok) throw new Error(`trigger "${text}": expected ${rule.expected}`);
  return rule.value;
}
