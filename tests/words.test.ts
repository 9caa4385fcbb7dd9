import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../assets/words/en.json';
import fr from '../assets/words/fr.json';
import { count, english, loadWords, say, wordLanguages } from '../pipeline/words';

const languages: Record<string, Record<string, string>> = Object.fromEntries(
  await Promise.all(wordLanguages.map(async (lang) => [lang, await loadWords(lang)])),
);

test('every catalogue is one of the languages', () => {
  const files = readdirSync(new URL('../assets/words/', import.meta.url));
  expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...wordLanguages].sort());
  for (const [lang, words] of Object.entries(languages)) expect(words.lang).toBe(lang);
});

/** A catalogue may have more plural forms than English. */
const forms = /\.(?:zero|one|two|few|many)$/u;

function placeholders(text = ''): string[] {
  return [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();
}

test.each(Object.entries(languages))('%s has the keys of English, in the same order', (_, words) => {
  const keys = Object.keys(words).filter((key) => key in en || !forms.test(key));
  expect(keys).toEqual(Object.keys(en));
  const counted = new Set(Object.keys(en).filter((key) => key.endsWith('.other')));
  for (const key of Object.keys(words)) if (!(key in en)) expect(counted).toContain(key.replace(forms, '.other'));
});

/** A plural form that stands for one number alone, as Arabic's dual does, may name that number in a word. */
function namesItsNumber(lang: string, key: string): boolean {
  const form = forms.exec(key)?.[0].slice(1);
  const rules = new Intl.PluralRules(lang);
  const numbers = Array.from({ length: 200 }, (_, n) => n).filter((n) => rules.select(n) === form);
  return form !== 'other' && numbers.length === 1;
}

test.each(Object.entries(languages))('%s has the placeholders of English', (lang, words) => {
  const source: Record<string, string> = en;
  for (const [key, text] of Object.entries(words)) {
    const wanted = placeholders(source[key] ?? source[key.replace(forms, '.other')]);
    const without = wanted.filter((name) => name !== '{n}');
    const may = source[key.replace(forms, '.other')] && namesItsNumber(lang, key) ? [wanted, without] : [wanted];
    expect(may, key).toContainEqual(placeholders(text));
  }
});

test.each(Object.entries(languages))('%s has no empty string', (_, words) => {
  for (const [key, text] of Object.entries(words)) expect(text.trim(), key).not.toBe('');
});

/** The pair that each language quotes with. */
const quotes: Record<string, string> = {
  ar: '«»',
  de: '„“',
  en: '“”',
  es: '«»',
  fr: '«»',
  it: '«»',
  ja: '「」',
  pt: '“”',
};

test.each(Object.entries(languages))('%s quotes as its readers do, and everywhere that English does', (lang, words) => {
  const [open = '', close = ''] = quotes[lang] ?? '';
  expect(open && close).not.toBe('');
  for (const [key, text] of Object.entries(words)) {
    const marks = [...text.matchAll(/["'„“”«»‹›「」『』‘‚]/gu)].map(([mark]) => mark).join('');
    expect(marks, key).toMatch(new RegExp(`^(?:${open}${close})*$`, 'u'));
    if (placesQuoted(en[key as keyof typeof en])) expect(marks, key).not.toBe('');
  }
});

/** True for English that puts a placeholder between its marks. */
function placesQuoted(text = ''): boolean {
  return /“\{\w+\}”/u.test(text);
}

/** What is the same in English: names, and words that both languages have. */
const alike: Record<string, string[]> = {
  ar: [],
  de: [
    'App',
    'Link',
    'Original',
    'Pause',
    'Player',
    'Post {n}',
    'Post {n}, {date}',
    'Sepia',
    'System',
    'Text (Markdown)',
    'Video',
  ],
  es: ['Original', 'Sepia'],
  fr: [
    'Article',
    'Notes',
    'Options',
    'Original',
    'Pause',
    'Source',
    'Sources',
    'Verdict',
    'promotion',
    'version {n}',
    '{n} copies',
    '{n} note',
    '{n} notes',
  ],
  it: ['Post {n}', 'Post {n}, {date}', 'Backup', 'Video', 'Link', 'App', '{source} ({n} post)', 'Privacy'],
  ja: [],
  pt: ['Original', 'Link'],
};

/** Names of formats, the languages' own names where one is chosen, and what is printed on keys. */
const names = ['Markdown', 'GIF', 'English', 'Français', 'Ctrl', 'Shift'];

test.each(Object.entries(alike))('%s has no string left in English', (lang, own) => {
  const words = languages[lang] ?? {};
  const same = Object.entries(en).filter(([key, text]) => words[key] === text && hasLetters(text) && key !== 'dir');
  const texts = new Set(same.map(([, text]) => text).filter((text) => !names.includes(text)));
  expect([...texts].sort()).toEqual([...own].sort());
  for (const [key, text] of Object.entries(words))
    expect(text, key).not.toMatch(/\b(?:the|of|with|this|your|from)\b/iu);
});

test('every language but English says what it has in common with English', () => {
  expect(['en', ...Object.keys(alike)].sort()).toEqual([...wordLanguages].sort());
});

/** Letters outside the placeholders. */
function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/\{\w+\}/gu, ''));
}

test.each([
  ['ar', /\p{Script=Arabic}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
])('%s is written in its own script', (lang, script) => {
  for (const [key, text] of Object.entries(languages[lang] ?? {})) {
    if (hasLetters(text) && !['lang', 'dir'].includes(key) && !names.includes(text)) expect(text, key).toMatch(script);
  }
});

test.each(Object.entries(languages))('%s has every plural form that its small numbers ask for', (lang, words) => {
  const rules = new Intl.PluralRules(lang);
  const asked = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)));
  for (const key of Object.keys(en).filter((each) => each.endsWith('.other'))) {
    const base = key.slice(0, -'.other'.length);
    const there = rules.resolvedOptions().pluralCategories.filter((form) => `${base}.${form}` in words);
    const isOneForAll = new Set(there.map((form) => words[`${base}.${form}`])).size === 1;
    if (!isOneForAll) expect(there, base).toEqual(expect.arrayContaining([...asked]));
  }
});

test('Arabic is written from right to left, the others from left to right', () => {
  for (const [lang, words] of Object.entries(languages)) expect(words.dir).toBe(lang === 'ar' ? 'rtl' : 'ltr');
});

test('in Arabic what comes from elsewhere is kept apart, so that its marks do not stray', () => {
  for (const [key, text] of Object.entries(languages.ar ?? {})) {
    if (key.startsWith('quote.')) continue;
    for (const [all] of text.matchAll(/.?\{(?:title|host|name|text|words|trigger|description|alt|tag)\}.?/gu)) {
      expect(all, key).toMatch(/^\u2068.+\u2069$/u);
    }
  }
});

test('French keeps its marks on the line: no plain space before ; : ! ? or inside « »', () => {
  for (const [key, text] of Object.entries(fr)) expect(text, key).not.toMatch(/ [;:!?»]|« /u);
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['en-GB', 'en'],
  ['pt-BR', 'pt'],
  ['ar-EG', 'ar'],
  ['ko', 'en'],
  ['fro', 'en'],
  ['und', 'en'],
  ['', 'en'],
])('the words for %j are those of %s', async (lang, expected) => {
  expect((await loadWords(lang)).lang).toBe(expected);
});

test('a placeholder without a value stays, and a value is never read as a placeholder', () => {
  const words = english;
  expect(say(words, 'gap.quoted')).toBe('X says: “{text}”');
  expect(say(words, 'gap.quoted', { text: '{text} $& {n}' })).toBe('X says: “{text} $& {n}”');
  expect(say(words, 'note.reference', { n: 1234, title: 'T' })).toBe('Context note 1,234: T');
});

test.each([
  ['en', 0, '0 minutes read'],
  ['en', 1, '1 minute read'],
  ['en', 2, '2 minutes read'],
  ['fr', 0, '0\u00a0minute de lecture'],
  ['fr', 1, '1\u00a0minute de lecture'],
  ['fr', 2, '2\u00a0minutes de lecture'],
  ['de', 1, '1 Minute Lesezeit'],
  ['pt', 0, '0 minuto de leitura'],
  ['es', 1_000_000, '1.000.000 minutos de lectura'],
  ['ja', 1, '約1分で読めます'],
  ['ar', 0, 'أقل من دقيقة قراءة'],
  ['ar', 1, 'دقيقة قراءة واحدة'],
  ['ar', 2, 'دقيقتا قراءة'],
  ['ar', 3, `${(3).toLocaleString('ar')} دقائق قراءة`],
  ['ar', 11, `${(11).toLocaleString('ar')} دقيقة قراءة`],
  ['ar', 100, `${(100).toLocaleString('ar')} دقيقة قراءة`],
  ['fr', 1_000_000, '1\u202f000\u202f000\u00a0minutes de lecture'],
])('%s counts %i minutes', async (lang, n, expected) => {
  expect(count(await loadWords(lang), 'minutes', n)).toBe(expected);
});
