// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findWords } from '../../pipeline/annotate/find-words';

function found(html: string, wanted: string): string[] {
  document.body.innerHTML = html;
  return findWords(document.body, wanted).map((range) => range.toString());
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
  ['nothing', '<p>A loan</p>', '  ', []],
])('%s', (_, html, wanted, expected) => {
  expect(found(html, wanted)).toEqual(expected);
});

test('a letter that is longer in lower case keeps the places after it', () => {
  expect(found('<p>İstanbul İ loan</p>', 'loan')).toEqual(['loan']);
});
