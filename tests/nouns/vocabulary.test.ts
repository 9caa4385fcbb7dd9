import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mix, newVocabulary } from '../../pipeline/vocabulary';

const mixes: [string, (word: string) => number][] = [
  [
    'as the reader mixes them',
    (word) => Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)).reduce(mix, 0),
  ],
  ['all alike', () => 7],
];

test.each(mixes)('a word has one number wherever it stands, and no other word has it: units mixed %s', (_, mixed) => {
  const word = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'b', 'é', '保') });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (met) => {
      const { words, open, numberOf } = newVocabulary();
      const numbers = met.map((one) => {
        open(`-${one}-`);
        return numberOf(1, 1 + one.length, mixed(one));
      });
      expect(numbers.map((number) => words[number])).toEqual(met);
      expect(new Set(numbers).size).toBe(new Set(met).size);
      expect(words.length).toBe(new Set(met).size);
    }),
  );
});
