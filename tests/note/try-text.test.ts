import { describe, expect, test } from 'vitest';
import { silenceOf, strengthOf, tryText } from '../../pipeline/note/try-text';
import { note, pack } from './article-of';

const water = pack([
  note('a', { strong: ['reservoir'], weak: ['water'], near: ['drought'], veto: ['blood reservoir'] }),
]);

describe('a text for trying', () => {
  test('shows what was called, in which paragraph, and by what', () => {
    expect(tryText('nothing here\nThe reservoir is dry', 'en', [water], 'fr')).toMatchObject([
      { id: 'a', packId: 'pack', blockId: 'p1', matched: 'reservoir', trigger: 'reservoir', title: 'a en français' },
    ]);
  });

  test('has no day and no author, so scopes do not hold notes back', () => {
    const dated = pack([
      note('a', { strong: ['reservoir'] }, { scope: { from: '2030-01-01', onlyDated: true, handles: ['x'] } }),
    ]);
    expect(tryText('the reservoir', 'en', [dated], 'en')).toHaveLength(1);
  });
});

test.each([
  ['the blood reservoir', 'veto'],
  ['more water', 'context'],
  ['more wine', 'nothing'],
] as const)('“%s” is silent for want of: %s', (text, why) => {
  expect(tryText(text, 'en', [water], 'en')).toEqual([]);
  expect(silenceOf(text, 'en', water)).toBe(why);
});

test('a veto that a pack shares is told like a note’s own', () => {
  const shared = pack([note('a', { strong: ['reservoir'] })], { shared: { en: { veto: ['blood reservoir'] } } });
  expect(silenceOf('the blood reservoir', 'en', shared)).toBe('veto');
});

test('a phrase is strong or weak as its note has it', () => {
  const [only] = water.notes;
  expect(only && [strengthOf(only, 'reservoir'), strengthOf(only, 'water')]).toEqual(['strong', 'weak']);
});
