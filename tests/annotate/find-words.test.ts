// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findWords } from '../../pipeline/annotate/find-words';

async function found(html: string, wanted: string): Promise<string[]> {
  document.body.innerHTML = html;
  return (await findWords(document.body, wanted)).map((range) => range.toString());
}

test.each<[name: string, html: string, wanted: string, expected: string[]]>([
  ['as it is', '<p>A loan, a loan.</p>', 'loan', ['loan', 'loan']],
  ['whatever its case', '<p>Loan and LOAN</p>', 'loan', ['Loan', 'LOAN']],
  ['with accents or without', '<p>L’État prête, l’etat prete.</p>', 'prete', ['prête', 'prete']],
  ['accents asked for', '<p>prete</p>', 'prêté', ['prete']],
  ['composed otherwise', '<p>pre\u0302te</p>', 'prête', ['pre\u0302te']],
  ['across elements of a line', '<p>A <b>loan</b> <a>guar</a>antee.</p>', 'loan guarantee', ['loan guarantee']],
  ['not across lines', '<p>A loan</p><p>guarantee.</p>', 'loan guarantee', []],
  ['not across list items', '<ul><li>a loan</li><li>er</li></ul>', 'loaner', []],
  ['characters of two units', '<p>😀 loan 😀</p>', 'n 😀', ['n 😀']],
  ['Japanese', '<p>政府の保証</p>', '保証', ['保証']],
  ['Arabic without its vowel marks', '<p>قَرْض</p>', 'قرض', ['قَرْض']],
  ['what is folded away is passed over', '<details><summary>loan</summary><p>loan</p></details>', 'loan', ['loan']],
  [
    'a Greek word, whose last letter is written otherwise',
    '<p>ΔΑΝΕΙΣΜΟΣ δανεισμός</p>',
    'δανεισμός',
    ['ΔΑΝΕΙΣΜΟΣ', 'δανεισμός'],
  ],
  ['nothing', '<p>A loan</p>', '  ', []],
])('%s', async (_, html, wanted, expected) => {
  expect(await found(html, wanted)).toEqual(expected);
});

test('a letter that is longer in lower case keeps the places after it', async () => {
  expect(await found('<p>İstanbul İ loan</p>', 'loan')).toEqual(['loan']);
});

test('it gives up when nobody waits for it any more, with what it has', async () => {
  document.body.innerHTML = '<p>loan</p>'.repeat(20_000);
  const all = await findWords(document.body, 'zzz', () => true);
  expect(all).toEqual([]);
  let asked = 0;
  await findWords(document.body, 'zzz', () => {
    asked += 1;
    return false;
  });
  expect(asked).toBe(1);
});
