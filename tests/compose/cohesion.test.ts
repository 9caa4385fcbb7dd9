import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohesion } from '../../pipeline/compose/cohesion';
import { anyCharacter } from '../nouns/any-character';

/** Words by their definition, each look at the neighbours made anew. */
function plainly(units: readonly string[]): number[] {
  const words = /[^\s\u0021-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f\ud800-\udfff]{4,}/g;
  const stems = units.map((unit) => (unit.toLowerCase().match(words) ?? []).map((word) => word.slice(0, 6)));
  return stems.map((_, index) => {
    const before = new Set(stems.slice(Math.max(index - 3, 0), index).flat());
    const after = new Set(stems.slice(index, index + 3).flat());
    const shared = [...after].filter((stem) => before.has(stem)).length;
    return before.size * after.size === 0 ? 0 : shared / Math.sqrt(before.size * after.size);
  });
}

const words = [
  'loan',
  'Loans',
  'guarantee',
  'guaranteed',
  'État',
  'İstanbul',
  'кредит',
  '保険会社だ',
  'a',
  'x.com',
  '🧵',
];
const unit = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.array(fc.constantFrom(...words)).map((some) => some.join(' ')),
);

test('is that of the words by their definition, for any text', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      expect(cohesion(units)).toEqual(plainly(units));
    }),
  );
});
