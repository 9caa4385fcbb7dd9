import { expect, test } from 'vitest';
import { layOut } from '../../../components/article/lay-out';
import { marksOf } from '../../../pipeline/mark';
import { createPlacing } from '../../../pipeline/place';
import { plainWords } from '../../../pipeline/plain-words';
import { annotatedCopy } from '../../export/copies';

const { article, notes, highlights } = annotatedCopy();

test('a stretch begins with each group that has something beside it', () => {
  const laid = layOut(
    article.sections,
    marksOf(article, notes, highlights, createPlacing(article, notes, plainWords)).byBlock,
  );
  const shown = laid.map(({ stretches }) =>
    stretches.map(({ groups, asides, number }) => [
      groups.map((group) => group.map(({ id }) => id).join('+')).join(' '),
      asides.length,
      number,
    ]),
  );
  expect(shown).toEqual([
    [['b1 b2', 0, 0]],
    [['b3+b4 b5', 2, 1]],
    [['b6 b7 b8 b9 b10 b11', 0, 1]],
    [
      ['b12', 1, 2],
      ['b13 b14 b15 b16 b17 b18 b19', 1, 3],
    ],
    [['b20', 0, 3]],
  ]);
});
