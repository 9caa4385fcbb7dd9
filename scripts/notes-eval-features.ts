import type { Pack } from '../pipeline/note';
import { compile } from '../pipeline/note/compile';
import { mentionFinder } from '../pipeline/note/find-mentions';
import { foldWord } from '../pipeline/note/fold-word';
import { wordReader } from '../pipeline/note/read-words';

/** So many letters of a word are kept; what is longer is written with a star. */
const kept = 6;

/** Words as `fr:garant*`, named words as `<payer>`, and two of these as `<debt> + <payer>`. */
export type Says = (text: string, lang: string) => string[];

/** What paragraphs say, in terms that a `together` trigger of the pack can weigh: names are those of every language. */
export function featureReader(pack: Pack): Says {
  const languages = Object.keys(pack.shared ?? {});
  const names = Object.keys(pack.shared?.[languages[0] ?? '']?.words ?? {}).filter((name) =>
    languages.every((lang) => pack.shared?.[lang]?.words?.[name] !== undefined),
  );
  const readers = new Map(languages.map((lang) => [lang, readerOf(pack, lang, names)]));
  return (text, lang) => readers.get(lang)?.(text) ?? [];
}

function readerOf(pack: Pack, lang: string, names: readonly string[]): (text: string) => string[] {
  const [model] = pack.notes;
  if (model === undefined) return () => [];
  const words = pack.shared?.[lang]?.words ?? {};
  const notes = names.map((id) => ({ ...model, id, triggers: { [lang]: { strong: [`<${id}>`] } } }));
  const reader = wordReader();
  const find = mentionFinder(
    compile([{ ...pack, shared: { [lang]: { words } }, notes }]).forLanguage(lang),
    reader.vocabulary,
  );
  return (text) => {
    const run = reader.read([text]);
    const said = new Set<string>();
    for (const id of run.ids.slice(0, run.count)) {
      const word = foldWord(reader.vocabulary[id] ?? '');
      if (/^\d/.test(word) || word.length < 2) continue;
      said.add(`${lang}:${word.length > kept ? `${word.slice(0, kept)}*` : word}`);
    }
    const classes = [...new Set(find(run).map(({ note }) => note.id))].sort();
    for (const one of classes) said.add(`<${one}>`);
    classes.forEach((one, at) => {
      for (const other of classes.slice(at + 1)) said.add(`<${one}> + <${other}>`);
    });
    return [...said];
  };
}
