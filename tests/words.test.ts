import { expect, test } from 'vitest';
import en from '../assets/words/en.json';
import fr from '../assets/words/fr.json';
import { count, say, wordsFor } from '../pipeline/words';

const languages: Record<string, Record<string, string>> = { en, fr };

function placeholders(text = ''): string[] {
  return [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();
}

test.each(Object.entries(languages))('%s has the keys of English, in the same order', (_, words) => {
  expect(Object.keys(words)).toEqual(Object.keys(en));
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
  ['de', 'en'],
  ['fro', 'en'],
  ['und', 'en'],
  ['', 'en'],
])('the words for %j are those of %s', (lang, expected) => {
  expect(wordsFor(lang).lang).toBe(expected);
});

test('a placeholder without a value stays, and a value is never read as a placeholder', () => {
  const words = wordsFor('en');
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
])('%s counts %i minutes', (lang, n, expected) => {
  expect(count(wordsFor(lang), 'minutes', n)).toBe(expected);
});
