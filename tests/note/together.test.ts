import { describe, expect, test } from 'vitest';
import type { Note, Pack, Together } from '../../pipeline/note';
import { compile } from '../../pipeline/note/compile';
import { copyNote } from '../../pipeline/note/own-pack';
import { parsePack } from '../../pipeline/note/parse-pack';
import { type Notable, placeNotes } from '../../pipeline/note/place';
import { readPack } from '../../pipeline/note/read-pack';
import { strengthOf } from '../../pipeline/note/try-text';
import { growth } from '../growth';
import { articleOf, note, pack } from './article-of';

const quay: Together = { reach: 10, weights: { 5: 'harbour* | quay', 3: 'crane | tide', '-6': 'museum', 2: '<ship>' } };
const words = { ship: 'ship | cargo boat' };

const packOf = (together: Together, more: Partial<Note> = {}): Pack =>
  pack([note('a', { together }, more)], { shared: { en: { words } } });

const place = (text: Notable, packs: Pack[]) => placeNotes(text, compile(packs), { lang: 'en' });
const called = (text: string, together = quay) => place(articleOf([text]), [packOf(together)])[0] ?? null;

describe('words that call a note together', () => {
  test('call it when they weigh enough, and say which they are', () => {
    expect(called('The harbour has a crane on its quay.')).toMatchObject({ trigger: 'harbour + crane + quay' });
  });

  test.each([
    ['too few of them', 'The harbour has a crane.'],
    ['one again and again', 'Harbour, harbours, harbour, harbour.'],
    ['two, however heavy', 'The harbour has a quay.'],
    ['others that weigh against', 'The harbour museum has a crane on its quay.'],
    ['beginnings of others', 'The harbour has cranes on its quays, and tides.'],
  ])('do not by %s', (_, text) => {
    expect(called(text)).toBeNull();
  });

  test.each(['The quay, the tide, the cargo boat.', 'The quay, the tide, the ship.'])(
    'count named words: %s',
    (text) => {
      expect(called(text)).not.toBeNull();
      expect(called(text, { ...quay, weights: { ...quay.weights, 2: 'whale' } })).toBeNull();
    },
  );

  test('count two named words that are both there', () => {
    const pair = { reach: 6, weights: { 4: '<ship> + <load>', 1: 'quay | tide' } };
    const with_ = pack([note('a', { together: pair })], {
      shared: { en: { words: { ...words, load: 'coal | grain' } } },
    });
    expect(place(articleOf(['A ship of coal at the quay, at high tide.']), [with_])).toHaveLength(1);
    expect(place(articleOf(['A ship at the quay, at high tide. A ship.']), [with_])).toHaveLength(0);
  });

  test('mark the heaviest, in the text', () => {
    const [placed] = place(articleOf(['A tide, a crane, and the harbour quay.']), [packOf(quay)]);
    expect(placed?.matched).toBe('harbour quay');
  });

  test('weigh in passages, so that a long text does not add up', () => {
    const filler = 'Nothing is said of it here, in a sentence of some twelve words. '.repeat(12);
    expect(called(`The harbour. ${filler}The crane. ${filler}The quay.`)).toBeNull();
    expect(called(`${filler}The harbour has a crane on its quay. ${filler}`)).not.toBeNull();
  });

  test('do not count for the note where a veto strikes them, but against it', () => {
    const struck = (veto: string) => pack([note('a', { together: quay, veto: [veto] })], { shared: { en: { words } } });
    const text = articleOf(['The harbour has a crane on its quay.']);
    expect(place(text, [struck('has a crane on its quay')])).toHaveLength(0);
    expect(place(text, [struck('crane on mars')])).toHaveLength(1);
    const against = articleOf(['The harbour museum has a crane on its quay.']);
    expect(place(against, [struck('harbour museum')])).toHaveLength(0);
  });

  test('give way to a phrase of the topic, in whichever pack and order', () => {
    const general = packOf(quay, { topic: 'ports' });
    const special = pack([note('b', { strong: ['crane'] }, { topic: 'ports' })], { id: 'special' });
    const text = articleOf(['The harbour has a crane on its quay.']);
    for (const packs of [
      [general, special],
      [special, general],
    ])
      expect(place(text, packs).map(({ id }) => id)).toEqual(['b']);
  });

  test('do not give way to a note that is out of scope', () => {
    const special = note('b', { strong: ['crane'] }, { topic: 'a', scope: { to: '2020-01-01' } });
    const text = { ...articleOf(['The harbour has a crane on its quay.']), publishedAt: '2026-01-01T00:00:00.000Z' };
    const both = pack([note('a', { together: quay }), special], { shared: { en: { words } } });
    expect(place(text, [both]).map(({ id }) => id)).toEqual(['a']);
  });

  test('are not weighed in a language that is not known', () => {
    const french = note('b', { strong: [] }, { triggers: { fr: { strong: ['port'] } } });
    const text = (lang: string) => articleOf(['The harbour has a crane on its quay.'], { lang });
    const packs = [pack([note('a', { together: quay }), french], { shared: { en: { words } } })];
    expect(place(text('en'), packs)).toHaveLength(1);
    expect(place(text('und'), packs)).toHaveLength(0);
  });

  test('are told apart from a phrase', () => {
    const one = note('a', { strong: ['dock'], together: quay });
    expect(strengthOf(one, 'dock')).toBe('strong');
    expect(strengthOf(one, 'harbour + crane')).toBe('together');
    expect(strengthOf(note('a', { weak: ['dock'] }), 'dock')).toBe('weak');
  });

  test('go along with a copy of the note', () => {
    const own = packOf(quay);
    const copy = copyNote(own, own.notes[0] ?? note('a', {}), 'copied');
    expect(
      place(articleOf(['The quay, the tide, the ship.']), [pack([copy.note], { shared: copy.shared })]),
    ).toHaveLength(1);
  });
});

describe('a wrong `together`', () => {
  const problems = (together: unknown) => {
    const parsed = parsePack(packOf(together as Together));
    return parsed.ok ? [] : parsed.problems.map(({ path, expected }) => `${path.slice(4).join('.')}: ${expected}`);
  };

  test.each<[string, unknown, string]>([
    ['no reach', { weights: {} }, 'reach'],
    ['a reach of 0', { reach: 0, weights: {} }, 'reach: at least 1'],
    ['a weight of 0', { reach: 1, weights: { 0: 'a' } }, 'whole number from -999 to 999'],
    ['a weight that is no number', { reach: 1, weights: { heavy: 'a' } }, 'whole number from -999 to 999'],
    ['two words', { reach: 1, weights: { 2: 'loan bank' } }, 'weights.2: single words'],
    ['a star before a word', { reach: 1, weights: { 2: '*bank' } }, 'weights.2: single words'],
    ['nothing between bars', { reach: 1, weights: { 2: 'bank | ' } }, 'weights.2: single words'],
    ['a name that is not shared', { reach: 1, weights: { 2: '<constructor>' } }, 'a name of the shared words'],
    ['three names', { reach: 1, weights: { 2: '<ship> + <ship> + <ship>' } }, '`<name> + <name>`'],
    [
      'too many',
      { reach: 1, weights: { 2: Array.from({ length: 60_001 }, (_, at) => `w${at}`).join('|') } },
      'at most',
    ],
  ])('is refused: %s', (_, together, expected) => {
    expect(problems(together).join('\n')).toContain(expected);
  });

  test('is named with its line', () => {
    const yaml = [
      'id: p',
      'title: { en: P, fr: P }',
      'version: 1',
      'notes:',
      '  - id: a',
      '    topic: a',
      '    rank: 1',
      '    title: { en: A, fr: A }',
      '    body: { en: A., fr: A. }',
      "    asOf: '2026'",
      '    sources: [{ title: T, publisher: P, url: "https://example.org/", date: null }]',
      '    triggers:',
      '      en:',
      '        together:',
      '          reach: 2',
      '          weights:',
      '            2: two words',
    ].join('\n');
    const read = readPack(yaml);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(JSON.stringify(read)).toContain('17');
  });
});

test('weighing is linear in the length of one endless sentence, and words that belong to every object are words', () => {
  const weights = { 9: 'harbour* | quay | constructor', 99: '<ship> + <load>', '-99': '<ship> | <load>' };
  const load = 'quay ~15 ?harbour';
  const heavy = pack([note('a', { together: { reach: 60, weights } })], {
    shared: { en: { words: { ...words, load } } },
  });
  const matcher = compile([heavy]);
  const texts = new Map(
    [500, 4_000].map((size) => [size, articleOf(['constructor harbour ship quay '.repeat(size)])] as const),
  );
  const read = (size: number) => placeNotes(texts.get(size) ?? articleOf([]), matcher, { lang: 'en' });
  expect(read(500)).toEqual([]);
  expect(
    growth(
      8,
      () => read(500),
      () => read(4_000),
    ),
  ).toBeLessThan(4);
});
