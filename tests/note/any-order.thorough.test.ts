import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../pipeline/note/compile';
import { placeNotes } from '../../pipeline/note/place';
import { shippedPacks } from '../../scripts/shipped-matcher';
import { articleOf, note, pack } from './article-of';

const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'of', 'the');
const phrase = fc.oneof(
  word,
  fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
  fc.tuple(word, fc.integer({ min: 2, max: 4 }), word).map(([a, gap, b]) => `${a} ~${gap} ${b}`),
  fc.tuple(word, word).map(([a, b]) => `${a} & ${b}`),
  fc.tuple(word, word).map(([a, b]) => `${a} && !${b}`),
);
const phrases = fc.array(phrase, { maxLength: 3 });
const anyPack = fc
  .array(fc.tuple(phrases, phrases, fc.constantFrom<1 | 2 | 3>(1, 2, 3), fc.constantFrom('one', 'two')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((notes) =>
    notes.map(([strong, weak, rank, topic], at) => note(`n${at}`, { strong, weak, near: ['delta'] }, { rank, topic })),
  );
const anyText = fc.array(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  { maxLength: 6 },
);

test('the order of packs makes no difference', () => {
  fc.assert(
    fc.property(fc.array(anyPack, { maxLength: 4 }), anyText, (notes, text) => {
      const packs = notes.map((own, at) => pack(own, { id: `pack-${at}` }));
      const article = articleOf(text);
      const forwards = placeNotes(article, compile(packs), { lang: 'en' });
      const backwards = placeNotes(article, compile([...packs].reverse()), { lang: 'en' });
      expect(backwards).toEqual(forwards);
    }),
    { numRuns: 300 },
  );
});

test('whatever the packs, a note stands once, two stand at a section, and each has the words it is called by', () => {
  fc.assert(
    fc.property(fc.array(anyPack, { maxLength: 4 }), anyText, (notes, text) => {
      const packs = notes.map((own, at) => pack(own, { id: `pack-${at}` }));
      const article = articleOf(text);
      const placed = placeNotes(article, compile(packs), { lang: 'en' });
      expect(new Set(placed.map(({ packId, id }) => `${packId}/${id}`)).size).toBe(placed.length);
      for (const { id, blocks } of article.sections) {
        expect(placed.filter(({ sectionId }) => sectionId === id).length).toBeLessThanOrEqual(2);
        for (const { blockId, range, matched } of placed.filter(({ sectionId }) => sectionId === id)) {
          expect(blocks.find((block) => block.id === blockId)?.text.slice(range.start, range.end)).toBe(matched);
          expect(matched).not.toBe('');
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('any text at all is read without harm by the packs that ship', () => {
  const matcher = compile(shippedPacks());
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('en', 'fr', 'de', 'und', 'ja'),
      (text, lang) => {
        for (const { range, matched } of placeNotes(articleOf([text], { lang }), matcher, { lang: 'fr' })) {
          expect(text.slice(range.start, range.end)).toBe(matched);
        }
      },
    ),
  );
});
