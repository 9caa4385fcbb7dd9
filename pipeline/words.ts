import en from '../assets/words/en.json';

/** The interface's strings in one language, by flat keys such as `verdict.complete`. */
export type Words = Record<WordKey, string>;
export type WordKey = keyof typeof en;

/** A thing that is counted: it has one string per plural category of its language, `minutes.one`, `minutes.other`. */
export type CountKey = Extract<WordKey, `${string}.other`> extends `${infer Key}.other` ? Key : never;

type Values = Readonly<Record<string, string | number>>;
type Catalogue = { default: Words };

/** One line a language: its catalogue is loaded when somebody reads in it. English is always there. */
const catalogues = {
  ar: (): Promise<Catalogue> => import('../assets/words/ar.json'),
  de: (): Promise<Catalogue> => import('../assets/words/de.json'),
  es: (): Promise<Catalogue> => import('../assets/words/es.json'),
  fr: (): Promise<Catalogue> => import('../assets/words/fr.json'),
  it: (): Promise<Catalogue> => import('../assets/words/it.json'),
  ja: (): Promise<Catalogue> => import('../assets/words/ja.json'),
  pt: (): Promise<Catalogue> => import('../assets/words/pt.json'),
} as const;

/** The languages of the interface, by BCP 47 primary subtag. */
export const wordLanguages = ['en', ...(Object.keys(catalogues) as (keyof typeof catalogues)[])] as const;

export const english: Words = en;

/** The strings for a BCP 47 language: those of its primary language where there are some, English for every other. */
export async function loadWords(lang: string): Promise<Words> {
  const primary = /^[a-z]+(?![a-z])/iu.exec(lang)?.[0].toLowerCase() ?? '';
  if (!Object.hasOwn(catalogues, primary)) return english;
  const { default: words } = await catalogues[primary as keyof typeof catalogues]();
  return words;
}

/** The direction in which a language's words run. */
export function dirOf(words: Words): 'ltr' | 'rtl' {
  return words.dir === 'rtl' ? 'rtl' : 'ltr';
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
