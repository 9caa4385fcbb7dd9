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

test.each(Object.entries(languages))('%s has the placeholders of English', (_, words) => {
  for (const [key, text] of Object.entries(en)) {
    expect(placeholders(words[key]), key).toEqual(placeholders(text));
  }
});

test.each(Object.entries(languages))('%s has no empty string', (_, words) => {
  for (const [key, text] of Object.entries(words)) expect(text.trim(), key).not.toBe('');
});

test('French keeps its marks on the line: no plain space before ; : ! ? or inside « »', () => {
  for (const [key, text] of Object.entries(fr)) expect(text, key).not.toMatch(/ [;:!?»]|« /u);
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['en-GB', 'en'],
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
  ['fr', 1_000_000, '1\u202f000\u202f000\u00a0minutes de lecture'],
])('%s counts %i minutes', async (lang, n, expected) => {
  expect(count(await loadWords(lang), 'minutes', n)).toBe(expected);
});
