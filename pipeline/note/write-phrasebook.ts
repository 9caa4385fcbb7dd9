import type { Note, Pack } from '../note';
import { phraseCompiler, rarestFirst } from './compile-phrase';
import { lexiconBuilder } from './lexicon';
import { type NamedWords, parsePhrase } from './parse-phrase';
import { parseNamedWords, parseRule } from './parse-rule';
import type { Rule } from './phrase';
import type { ConditionRow, NoteRows, Phrasebook, RuleRow } from './phrasebook';
import { writeTogether } from './write-together';

/** The phrasebooks of a pack as JSON, for every language that it has triggers in. */
export function writePhrasebooks(pack: Pack): Record<string, string> {
  const languages = new Set(pack.notes.flatMap(({ triggers }) => Object.keys(triggers)));
  return Object.fromEntries([...languages].map((lang) => [lang, JSON.stringify(writePhrasebook(pack, lang))]));
}

/** Reads what a pack says in one language. The pack is trusted to have passed `parsePack`: a wrong phrase throws. */
export function writePhrasebook(pack: Pack, lang: string): Phrasebook {
  const lexicon = lexiconBuilder();
  const { compile, needsOf, steps, phrases } = phraseCompiler(lexicon);
  const shared = pack.shared?.[lang] ?? {};
  const { named } = parseNamedWords(shared.words ?? {});
  const read = (texts: readonly string[] = []): number[] => texts.map((text) => compile(parsePhrase(text, named)));
  const readRules = (texts: readonly string[] = []): RuleRow[] => texts.map((text) => readRule(mustParse(text, named)));

  function readRule({ main, conditions }: Rule): RuleRow {
    const phrase = compile(main);
    // What is wanted is asked first: it fails more often.
    const rows = conditions
      .map(({ phrase, wanted, around }): ConditionRow => [compile(phrase), wanted ? 1 : 0, around ? 1 : 0])
      .sort(([, a], [, b]) => b - a);
    const wanted = rows.flatMap(([condition, isWanted]) => (isWanted === 1 ? [condition] : []));
    const needs = [phrase, ...wanted].flatMap(needsOf);
    return [phrase, rarestFirst(needs, lexicon), rows];
  }

  function phraseOf(name: string): number | null {
    const phrase = named.get(name);
    return phrase === undefined ? null : compile(phrase);
  }

  const near = read(shared.near);
  const veto = read(shared.veto);
  const notes = pack.notes.map(({ triggers }: Note): NoteRows => {
    const own = triggers[lang] ?? {};
    return {
      near: read(own.near),
      veto: read(own.veto),
      strong: readRules(own.strong),
      weak: readRules(own.weak),
      together: own.together === undefined ? null : writeTogether(own.together, phraseOf),
    };
  });
  return { lexicon: lexicon.tables(), steps, phrases, near, veto, notes };
}

function mustParse(text: string, named: NamedWords): Rule {
  const rule = parseRule(text, named);
  if (!rule.ok) throw new Error(`trigger "${text}": expected ${rule.expected}`);
  return rule.value;
}
