import { expect, test } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { problemLine } from '../../pipeline/note/problem-line';

function lineOf(source: string, path: (string | number)[]): number | null {
  const lines = new LineCounter();
  return problemLine(parseDocument(source, { lineCounter: lines }), lines, { path });
}

const source = `id: mine
title:
  en: Mine
  fr: La mienne
notes:
  - id: one
    triggers:
      en:
        strong:
          - fine
          - not (fine
`;

test.each([
  [['notes', 0, 'triggers', 'en', 'strong', 1], 11],
  [['title', 'fr'], 4],
  [['notes', 0, 'body', 'fr'], 6],
  [['version'], 1],
  [[], 1],
])('the problem at %j stands in line %i', (path, line) => {
  expect(lineOf(source, path)).toBe(line);
});

test('JSON has lines too', () => {
  expect(lineOf('{\n  "id": "mine",\n  "version": "x"\n}', ['version'])).toBe(3);
});

test('an empty source has none', () => {
  expect(lineOf('', ['id'])).toBeNull();
});
