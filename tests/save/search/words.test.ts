import { expect, test } from 'vitest';
import { foldedWords, wordsOf } from '../../../pipeline/save/search/words';

const found = (text: string) => wordsOf(text).map(({ word }) => word);

test.each<[string, string[]]>([
  ['Élève à l’Œuvre, STRASSE straße', ['eleve', 'a', 'l', 'oeuvre', 'strasse', 'strasse']],
  ['Łódź Ørsted', ['lodz', 'orsted']],
  ['１２ ｋｍ', ['12', 'km']],
  ['أَهلًا', ['اهلا']],
  ['שָׁלוֹם', ['שלום']],
  ['保証人は', ['保証', '証人', '人は']],
  ['損', ['損']],
  ['GPT-5を使う', ['gpt', '5', 'を使', '使う']],
  ['🧵👇', []],
  ['', []],
])('%j is looked for as %j', (text, expected) => {
  expect(found(text)).toEqual(expected.map((word) => word.normalize('NFKD').replaceAll(/\p{M}/gu, '')));
});

test('Thai is cut into words', () => {
  expect(found('ประกันภัย').length).toBeGreaterThan(0);
  expect(found('การค้ำประกันเงินกู้').length).toBeGreaterThan(1);
});

test('a word stands where it was found', () => {
  const text = 'Qui garantit l’élève 保証人 ?';
  for (const { word, start, end } of wordsOf(text)) {
    expect(foldedWords(text.slice(start, end))).toContain(word);
  }
});

test('what is counted is what is found', () => {
  for (const text of ['Une garantie d’État, c’est-à-dire…', '保証とは何か？ Guarantee!', 'Ein Bürge haftet.']) {
    expect(foldedWords(text)).toEqual(found(text));
  }
});
