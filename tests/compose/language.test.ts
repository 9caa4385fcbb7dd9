import { expect, test } from 'vitest';
import { directionOf, languageOf, mainLanguage } from '../../pipeline/compose/language';
import { aChain, aMention, words } from '../nouns/thread';

test('languageOf: what names a language, in its present code', () => {
  expect(['en', 'pt-BR', 'iw', 'in'].map(languageOf)).toEqual(['en', 'pt-BR', 'he', 'id']);
  expect([null, 'und', 'zxx', 'qme', 'qht', 'art', '', '<script>'].map(languageOf)).toEqual(Array(8).fill(null));
});

test('mainLanguage: by length of text, not by number of posts', () => {
  const posts = aChain(
    { text: 'Ja.', lang: 'de' },
    { text: 'Nein.', lang: 'de' },
    { text: 'A much longer post.', lang: 'en' },
  );
  expect(mainLanguage(posts)).toBe('en');
  expect(mainLanguage(aChain({ lang: 'qme' }, { lang: null }))).toBe('und');
  expect(mainLanguage([])).toBe('und');
});

test('directionOf: of most letters the author wrote; of the first where the two are about even', () => {
  expect(directionOf(words('1/ שלום world'))).toBe('rtl');
  expect(directionOf(words('Hello שלום'))).toBe('ltr');
  expect(directionOf(words(aMention('bob'), ' مرحبا'))).toBe('rtl');
  expect(directionOf(words(aMention('bob')))).toBe('ltr');
  expect(directionOf(words('1 🙂'))).toBe('ltr');
  expect(directionOf(words('Corvane אמרה אחרת לגמרי'))).toBe('rtl');
  expect(directionOf(words('שלום is how one says hello in Hebrew'))).toBe('ltr');
});
