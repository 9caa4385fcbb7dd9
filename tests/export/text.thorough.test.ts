import { expect, test } from 'vitest';
import { toText } from '../../pipeline/export/text';
import { expectGolden } from '../golden';
import { annotatedCopy, english as words } from './copies';
import { copyFullOf } from './hostile-copy';
import { injections } from './injection-corpus';

test('the sample copy is the text that was read and kept', () => {
  expectGolden('annotated-copy', 'copy.txt', toText(annotatedCopy(), { words }));
});

test.each(Object.entries(injections))('%s reads as it was written', (_, text) => {
  const plain = (value: string) => value.replaceAll(/\s+/gu, ' ').trim();
  expect(plain(toText(copyFullOf(text), { words }))).toContain(plain(text));
});

test('each note and comment is numbered as its place in the text says', () => {
  const text = toText(annotatedCopy(), { words });
  const [body = '', notes = ''] = text.split('Notes and comments\n');
  const numbers = (part: string, shape: RegExp) => [...new Set([...part.matchAll(shape)].map(([, n]) => n))];
  const referred = numbers(body, /(?<=\S) \[(\d+)\]/gu);
  expect(referred.length).toBeGreaterThan(3);
  expect(numbers(notes, /^\[(\d+)\] /gmu)).toEqual(referred);
});
