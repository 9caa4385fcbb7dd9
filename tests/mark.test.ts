import { describe, expect, test } from 'vitest';
import type { Copy } from '../pipeline/copy';
import { type Mark, marksOf, marksOnRun, splitAtMarks } from '../pipeline/mark';
import { createPlacing } from '../pipeline/place';
import { plainWords } from '../pipeline/plain-words';
import { type Inline, plainText } from '../pipeline/text';
import { fixtureJson } from './golden';

const { article, notes, highlights } = fixtureJson<Copy>('annotated-copy', 'copy.json');
const [highlight] = highlights;
const inlines: Inline[] = [
  { kind: 'text', text: 'A loan ', bold: true },
  { kind: 'link', text: 'guarantee', url: 'https://a.example' },
  { kind: 'text', text: ' helps.' },
];

function mark(start: number, end: number): Mark {
  if (!highlight) throw new Error('the fixture has a highlight');
  return { by: 'highlight', range: { start, end }, highlight, first: true, last: true };
}

/** Pieces as text, the number of marks on each in brackets. */
function shown(marks: Mark[]): string {
  return splitAtMarks(inlines, marks)
    .map((piece) => `${plainText(piece.inlines)}[${piece.marks.length}]`)
    .join('');
}

describe('a run is cut at the borders of its marks', () => {
  test.each<[string, Mark[], string]>([
    ['none', [], 'A loan guarantee helps.[0]'],
    ['one across inlines', [mark(2, 10)], 'A [0]loan gua[1]rantee helps.[0]'],
    ['all of it', [mark(0, 23)], 'A loan guarantee helps.[1]'],
    ['two that overlap', [mark(2, 10), mark(7, 16)], 'A [0]loan [1]gua[2]rantee[1] helps.[0]'],
    ['one in another', [mark(2, 16), mark(7, 10)], 'A [0]loan [1]gua[2]rantee[1] helps.[0]'],
    ['two that touch', [mark(0, 7), mark(7, 16)], 'A loan [1]guarantee[1] helps.[0]'],
    ['beyond both ends', [mark(-5, 99)], 'A loan guarantee helps.[1]'],
    ['two alike', [mark(2, 6), mark(2, 6)], 'A [0]loan[2] guarantee helps.[0]'],
  ])('%s', (_, marks, expected) => {
    expect(shown(marks)).toBe(expected);
  });

  test('a cut link keeps its address, and every mark starts and ends once', () => {
    const marks = [mark(2, 10), mark(7, 16)];
    const pieces = splitAtMarks(inlines, marks);
    const links = pieces.flatMap((piece) => piece.inlines.filter(({ kind }) => kind === 'link'));
    expect(links).toEqual([
      { kind: 'link', text: 'gua', url: 'https://a.example' },
      { kind: 'link', text: 'rantee', url: 'https://a.example' },
    ]);
    expect(pieces.flatMap((piece) => piece.starts)).toEqual(marks);
    expect(pieces.flatMap((piece) => piece.ends)).toEqual(marks);
  });

  test('an empty run has no pieces', () => {
    expect(splitAtMarks([], [mark(0, 3)])).toEqual([]);
  });
});

test('marks are shifted to their run, and those of other runs left out', () => {
  expect(marksOnRun([mark(0, 3), mark(4, 12), mark(20, 22)], 10, 8).map(({ range }) => range)).toEqual([
    { start: -6, end: 2 },
  ]);
});

test('notes are numbered as one reads, with the later places that mention their subject', () => {
  const { byBlock } = marksOf(
    article,
    [...notes].reverse(),
    [],
    createPlacing(article, [...notes].reverse(), plainWords),
  );
  const found = [...byBlock].flatMap(([blockId, marks]) =>
    marks.map((each) => (each.by === 'note' ? [blockId, each.note.id, each.number, each.again] : [])),
  );
  expect(found).toEqual([
    ['b3', 'loan-guarantee', 1, 0],
    ['b5', 'loan-guarantee', 1, 1],
    ['b12', 'insurer-of-last-resort', 2, 0],
  ]);
});

test('highlights stand on their blocks; one whose words are gone is told, not dropped', () => {
  const { byBlock, unplaced } = marksOf(article, [], highlights, createPlacing(article, [], plainWords));
  expect([...byBlock.keys()].sort()).toEqual(['b13', 'b3', 'b4', 'b7']);
  expect(unplaced.map(({ id }) => id)).toEqual(['7d0c1f6e-0000-4000-8000-000000000005']);
});
