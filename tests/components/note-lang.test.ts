import { expect, test } from 'vitest';
import { noteLangOf } from '../../components/note-lang';
import { loadWords, wordLanguages } from '../../pipeline/words';

test.each(wordLanguages)('notes among the words of %s', async (lang) => {
  expect(noteLangOf(await loadWords(lang))).toBe(lang === 'fr' ? 'fr' : 'en');
});
