import { expect, test } from 'vitest';
import { firstWords, isMeaningful, shortened, widthOf } from '../../pipeline/compose/extract';
import { sentenceSplitter } from '../../pipeline/compose/sentences';

const first = (text: string) => firstWords(text, sentenceSplitter('en'));

test('the first sentence, without its full stop', () => {
  expect(first('Banks fail. Then others do.')).toBe('Banks fail');
  expect(first('Do banks fail? Yes.')).toBe('Do banks fail?');
  expect(first('What to bring:\n- bread')).toBe('What to bring');
});

test('more than one where the first says too little', () => {
  expect(first('Wow. Banks fail. Then others do.')).toBe('Wow. Banks fail');
  expect(first('🚨 BREAKING: Banks fail.')).toBe('🚨 BREAKING: Banks fail');
});

test('what is too long is cut at a clause, else at a word, and never in the midst of one', () => {
  const clause =
    'The bank lent to whoever asked for it in those years, because the state had promised that it would pay in the end';
  expect(shortened(clause)).toBe('The bank lent to whoever asked for it in those years…');
  const words =
    'The bank lent to whoever asked for money in those years because the state had promised to pay it all back';
  expect(shortened(words)).toBe(
    'The bank lent to whoever asked for money in those years because the state had promised…',
  );
  expect(shortened(`${'x'.repeat(200)}`)).toMatch(/^x{90}…$/);
});

test('a last word or two over the limit are kept', () => {
  const text = 'The bank lent to whoever asked for money in those years because the state promised to pay it';
  expect(shortened(text)).toBe(text);
});

test('wide letters take two columns', () => {
  expect(widthOf('橋a')).toBe(3);
  expect(widthOf(shortened('橋はなぜ夜に閉鎖されるのか'.repeat(9)))).toBeLessThanOrEqual(91);
});

test('emoji are not cut in half', () => {
  expect(shortened('👩‍👩‍👧‍👦'.repeat(60))).not.toMatch(/[\ud800-\udbff]…$/);
});

test('isMeaningful: two words at least', () => {
  expect(['Banks fail', '銀行は破綻する', 'الجسور مغلقة'].map(isMeaningful)).toEqual([true, true, true]);
  expect(['gm', 'Wow!', '🧵👇', '1/12 2023', 'news.example/a/long/address', ''].map(isMeaningful)).toEqual(
    Array(6).fill(false),
  );
});

test('no words, no extract', () => {
  expect(first('🧵👇 …')).toBeNull();
  expect(first('gm')).toBe('gm');
});
