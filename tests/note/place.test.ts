import { describe, expect, test } from 'vitest';
import type { Note, Pack } from '../../pipeline/note';
import { compile } from '../../pipeline/note/compile';
import { type Notable, placeNotes } from '../../pipeline/note/place';
import { articleOf, note, pack, paragraph } from './article-of';

function place(text: Notable, notes: Note[] | Pack[], lang: 'en' | 'fr' = 'en') {
  const packs = notes.map((one) => ('notes' in one ? one : pack([one], { id: `pack-of-${one.id}` })));
  return placeNotes(text, compile(packs), { lang });
}

/** Where each note stands: `id@section`. */
const placesOf = (text: Notable, notes: Note[]) => place(text, notes).map(({ id, sectionId }) => `${id}@${sectionId}`);

describe('a trigger', () => {
  const fires = (text: string, trigger: Parameters<typeof note>[1]) =>
    place(articleOf([text]), [note('a', trigger)]).map(({ matched }) => matched)[0] ?? null;

  test.each<[string, string, string | null]>([
    ['loan guarantee*', 'No Loan\u00a0Guarantees, please', 'Loan\u00a0Guarantees'],
    ['loan guarantee*', 'a loan. Guarantees follow', null],
    ['loan guarantee*', 'a loan-guaranteed thing', 'loan-guaranteed'],
    ['loan', 'loans and loaned', null],
    ['*garantie', 'eine Kreditgarantie', 'Kreditgarantie'],
    ['*garantie', 'eine Garantierung', null],
    ['porter ~2 caution', "l'État s'est porté volontiers caution", null],
    ['port* ~2 caution', "l'État s'est porté volontiers caution", 'porté volontiers caution'],
    ['port* ~2 caution', 'il porte donc bien caution', null],
    ['(state|white house) pays', 'the White House pays', 'White House pays'],
    ['federal ?loan guarantee', 'a federal guarantee', 'federal guarantee'],
    ['federal ?loan guarantee', 'a federal loan guarantee', 'federal loan guarantee'],
    ['?federal guarantee', 'a federal guarantee', 'guarantee'],
    ['a ~5 ?b c', 'a x x x c', 'a x x x c'],
    ['保険', 'これは保険です', '保険'],
    ['(in (giraffes walk|antelopes run)|elephants sleep)', 'in antelopes run', 'in antelopes run'],
    ['guarantee & state', 'the state signs a guarantee', 'guarantee'],
    ['guarantee & state', 'the state signs. A guarantee', null],
    ['guarantee && state', 'the state signs. A guarantee', 'guarantee'],
    ['guarantee && state', 'the state signs. Really? A guarantee', null],
    ['guarantee & !landlord', 'the landlord wants a guarantee', null],
    ['guarantee && !landlord', 'a guarantee. For the landlord', null],
    ['guarantee & guarantee', 'a guarantee', null],
  ])('%s in "%s"', (phrase, text, matched) => {
    expect(fires(text, { strong: [phrase] })).toBe(matched);
  });

  test('that is weak fires with context in its sentence or a neighbouring one', () => {
    const trigger = { weak: ['guarantee'], near: ['treasury'] };
    expect(fires('A guarantee by the Treasury', trigger)).toBe('guarantee');
    expect(fires('The Treasury met. A guarantee came of it', trigger)).toBe('guarantee');
    expect(fires('The Treasury met. It rained. A guarantee came of it', trigger)).toBeNull();
    expect(fires('A guarantee of quality', trigger)).toBeNull();
  });

  test('does not see words that a veto struck', () => {
    const trigger = { strong: ['guarantee'], veto: ['money back guarantee'] };
    expect(fires('a money-back guarantee', trigger)).toBeNull();
    expect(fires('a money-back guarantee and a state guarantee', trigger)).toBe('guarantee');
  });

  test('strikes for its own note, or for all notes of the pack, and for nobody else', () => {
    const notes = [note('a', { strong: ['loan'] }), note('b', { strong: ['loan'], veto: ['car loan'] })];
    const ids = (packs: Pack[]) => place(articleOf(['a car loan']), packs).map(({ id }) => id);
    expect(ids([pack(notes)])).toEqual(['a']);
    expect(ids([pack(notes, { shared: { en: { veto: ['car loan'] } } })])).toEqual([]);
    expect(
      ids([pack(notes, { id: 'p', shared: { en: { veto: ['car loan'] } } }), pack([note('c', { strong: ['loan'] })])]),
    ).toEqual(['c']);
  });
});

describe('a note', () => {
  test('stands once, at its first clear mention, and knows the later ones', () => {
    const text = articleOf([
      'we spoke of guarantees of the state',
      'nothing',
      'a loan guarantee',
      'another loan guarantee, and a loan guarantee',
    ]);
    const [placed, ...others] = place(text, [note('a', { strong: ['loan guarantee', 'guarantees & state'] })]);
    expect(others).toEqual([]);
    expect(placed).toMatchObject({
      sectionId: 's3',
      blockId: 's3b1',
      matched: 'loan guarantee',
      trigger: 'loan guarantee',
    });
    expect(placed?.repeats.map(({ blockId }) => blockId)).toEqual(['s4b1']);
  });

  test('is written in the language asked for, whatever the text', () => {
    const notes = [note('a', {}, { triggers: { fr: { strong: ['garantie de prêt'] } } })];
    const text = articleOf(['une garantie de prêt'], { lang: 'fr' });
    expect(place(text, notes, 'fr')).toMatchObject([{ lang: 'fr', title: 'a en français', body: 'Texte.' }]);
    expect(place(text, notes, 'en')).toMatchObject([{ lang: 'en', title: 'a in English' }]);
  });

  test.each([
    ['fr', 0],
    ['de', 0],
    ['en', 1],
    ['en-GB', 1],
    ['und', 1],
    ['ja', 1],
  ])(
    'is called in a text in %s %i times by an English trigger, in packs with English, French and German ones',
    (lang, count) => {
      const notes = [note('a', { strong: ['bailout'] }, { triggers: { en: { strong: ['bailout'] }, fr: {}, de: {} } })];
      expect(place(articleOf(['a bailout'], { lang }), notes)).toHaveLength(count);
    },
  );

  test('is called by a block in a language of its own', () => {
    const notes = [note('a', {}, { triggers: { fr: { strong: ['renflouer'] }, en: {} } })];
    expect(place(articleOf([[paragraph('b1', 'il faut renflouer', { lang: 'fr' })]]), notes)).toHaveLength(1);
  });

  test('reads what the author wrote, and not code, quotes or cards', () => {
    const spoken = { postId: null, lang: null, dir: 'ltr' as const, range: null };
    const text = articleOf([
      [
        { ...spoken, type: 'code', id: 'b1', text: 'bailout()', language: null },
        { ...spoken, type: 'heading', id: 'b2', text: 'The bailout', level: 2, inlines: [] },
        { ...spoken, type: 'list', id: 'b3', text: 'one\nbailout', ordered: false, start: 1, items: [] },
      ],
    ]);
    expect(place(text, [note('a', { strong: ['bailout'] })])).toMatchObject([
      { blockId: 'b2', repeats: [{ blockId: 'b3', range: { start: 4, end: 11 } }] },
    ]);
  });

  test('whose words go on in the next paragraph is marked in the first, to its end', () => {
    const text = articleOf([[paragraph('b1', 'a loan '), paragraph('b2', 'guarantee', { continues: true })]]);
    expect(place(text, [note('a', { strong: ['loan guarantee'] })])).toMatchObject([
      { blockId: 'b1', matched: 'loan', range: { start: 2, end: 6 } },
    ]);
  });

  test.each<[Note['scope'], Partial<Notable>, boolean]>([
    [undefined, {}, true],
    [{ from: '2025-11-05' }, { publishedAt: '2025-11-05T00:00:00.000Z' }, true],
    [{ from: '2025-11-05' }, { publishedAt: '2025-11-04T23:59:59.000Z' }, false],
    [{ to: '2025-11-05' }, { publishedAt: '2025-11-05T23:59:59.000Z' }, true],
    [{ to: '2025-11-05' }, { publishedAt: '2025-11-06T00:00:00.000Z' }, false],
    [{ from: '2025-11-05' }, { publishedAt: null }, true],
    [{ from: '2025-11-05', onlyDated: true }, { publishedAt: null }, false],
    [{ handles: ['sama'] }, { author: { handle: 'Sama', name: '' } }, true],
    [{ handles: ['sama'] }, { author: { handle: 'somebody', name: '' } }, false],
    [{ handles: ['sama'] }, { author: { handle: '', name: '' } }, true],
  ])('with the scope %j stands on %j: %s', (scope, more, stands) => {
    const notes = [note('a', { strong: ['bailout'] }, scope === undefined ? {} : { scope })];
    expect(place(articleOf(['a bailout'], more), notes)).toHaveLength(stands ? 1 : 0);
  });
});

describe('where several notes would stand', () => {
  const strong = (id: string, phrase: string, rank: 1 | 2 | 3, topic = 'one') =>
    note(id, { strong: [phrase] }, { rank, topic });

  test('a section keeps the two that go first, and the others stand at their next mention', () => {
    const notes = [strong('a', 'alpha', 1), strong('b', 'beta', 3), strong('c', 'gamma', 2)];
    expect(placesOf(articleOf(['alpha beta gamma']), notes)).toEqual(['b@s1', 'c@s1']);
    expect(placesOf(articleOf(['alpha beta gamma', 'alpha']), notes)).toEqual(['b@s1', 'c@s1', 'a@s2']);
  });

  test('a displaced note may displace another', () => {
    const notes = [
      strong('a', 'alpha', 3),
      strong('b', 'beta', 3),
      strong('c', 'gamma', 2),
      strong('d', 'delta', 1),
      strong('e', 'epsilon', 2),
    ];
    const text = articleOf(['alpha beta gamma', 'gamma delta epsilon', 'delta']);
    expect(placesOf(text, notes)).toEqual(['a@s1', 'b@s1', 'c@s2', 'e@s2', 'd@s3']);
  });

  test('a second topic of the section comes before a second note on the first', () => {
    const notes = [strong('a', 'alpha', 3), strong('b', 'beta', 2), strong('x', 'xi', 1, 'other')];
    expect(placesOf(articleOf(['alpha beta xi']), notes)).toEqual(['a@s1', 'x@s1']);
  });

  test('but not one that is only touched on', () => {
    const notes = [strong('a', 'alpha', 3), strong('b', 'beta', 2), strong('x', 'xi', 3, 'other')];
    expect(placesOf(articleOf([['alpha beta', 'alpha', 'beta xi']]), notes)).toEqual(['a@s1', 'b@s1']);
  });

  test('at the same words, the one that goes first has them', () => {
    const notes = [strong('a', 'guarantee', 1), strong('b', 'loan guarantee', 2)];
    expect(placesOf(articleOf(['a loan guarantee', 'a guarantee']), notes)).toEqual(['b@s1', 'a@s2']);
    expect(placesOf(articleOf(['a loan guarantee']), notes)).toEqual(['b@s1']);
  });

  test('notes of two topics may share words', () => {
    const notes = [strong('a', 'guarantee', 1), strong('x', 'guarantee', 2, 'other')];
    expect(placesOf(articleOf(['a guarantee']), notes)).toEqual(['a@s1', 'x@s1']);
  });
});
