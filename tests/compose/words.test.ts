import { expect, test } from 'vitest';
import { amountCounter, minutesOf, together } from '../../pipeline/compose/words';
import { germanPoints, libraryWall } from '../nouns/long-texts';

const bySegmenter = (text: string) =>
  Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text)).filter(({ isWordLike }) => isWordLike)
    .length;

test.each([
  'It’s the U.S. Treasury’s 1,000 don’t-knows at news.example — or 3.5?',
  'L’été, c’est « l’IA » d’aujourd’hui ; à 9 h.',
  'Der Fluß (größer als sonst) … überall!',
  'لماذا تُغلق الجسور ليلاً؟ سؤال، بسيط.',
  'Мост закрыт – почему?',
  '다리는 밤에 닫힌다.',
  'הגשר סגור.',
  '👩‍👩‍👧‍👦 family 🏳️‍🌈 → here @ada #ai_ml',
  '橋はなぜ夜に閉鎖されるのか。 The bridge.',
  '',
])('counts as Intl.Segmenter does: %s', (text) => expect(amountCounter()(text).words).toBe(bySegmenter(text)));

test.each([libraryWall, germanPoints])('agrees on long texts within one in a hundred', (text) => {
  expect(Math.abs(amountCounter()(text).words / bySegmenter(text) - 1)).toBeLessThan(0.01);
});

test('minutes: by words, or by letters where words are not set apart; at least one', () => {
  const amountOf = amountCounter();
  expect(minutesOf(amountOf(''))).toBe(1);
  expect(minutesOf(amountOf('word '.repeat(230)))).toBe(1);
  expect(minutesOf(amountOf('word '.repeat(231)))).toBe(2);
  expect(minutesOf(amountOf('橋'.repeat(501)))).toBe(2);
  expect(minutesOf(together([amountOf('word '.repeat(230)), amountOf('橋'.repeat(500))]))).toBe(2);
});
