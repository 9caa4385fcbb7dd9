import en from '../assets/words/en.json';
import fr from '../assets/words/fr.json';

/** The interface's strings in one language, by flat keys such as `verdict.complete`. */
export type Words = Record<WordKey, string>;
export type WordKey = keyof typeof en;

/** A thing that is counted: it has one string per plural category of its language, `minutes.one`, `minutes.other`. */
export type CountKey = Extract<WordKey, `${string}.other`> extends `${infer Key}.other` ? Key : never;

type Values = Readonly<Record<string, string | number>>;

/** The strings for a BCP 47 language: French for `fr` and its regions, English for every other. */
export function wordsFor(lang: string): Words {
  return /^fr\b/iu.test(lang) ? fr : en;
}

/** The string of a key, with each `{name}` replaced by its value; numbers are written as the language writes them. */
export function say(words: Words, key: WordKey, values: Values = {}): string {
  return words[key].replaceAll(/\{(\w+)\}/gu, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === 'number' ? value.toLocaleString(words.lang) : (value ?? place);
  });
}

/** The string of a counted key in the plural form that `n` asks for, with `{n}` replaced. */
export function count(words: Words, key: CountKey, n: number, values: Values = {}): string {
  const form = `${key}.${new Intl.PluralRules(words.lang).select(n)}`;
  const known = Object.hasOwn(words, form) ? (form as WordKey) : (`${key}.other` as const);
  return say(words, known, { ...values, n });
}
