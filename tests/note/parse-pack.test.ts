import { describe, expect, test } from 'vitest';
import type { Note, Pack } from '../../pipeline/note';
import { compile } from '../../pipeline/note/compile';
import { placeOf } from '../../pipeline/note/pack-problem';
import { parsePack } from '../../pipeline/note/parse-pack';
import { placeNotes } from '../../pipeline/note/place';
import { growth } from '../growth';
import { articleOf, note, pack } from './article-of';

const fine = pack([
  note('a', { strong: ['loan guarantee*'], weak: ['guarantee'], near: ['treasury'], veto: ['bail bond*'] }),
]);

/** The problems of a value that is no pack: `where: what is expected`. */
function problemsOf(value: unknown): string[] {
  const parsed = parsePack(value);
  return parsed.ok ? [] : parsed.problems.map((problem) => `${placeOf(problem)}: ${problem.expected}`);
}

const withNote = (change: Record<string, unknown>): unknown => ({ ...fine, notes: [{ ...fine.notes[0], ...change }] });

describe('a pack', () => {
  test('comes back as it was', () => {
    expect(parsePack(structuredClone(fine))).toEqual({ ok: true, value: fine });
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, ': Object'],
    ['a text', 'id: x', ': Object'],
    ['no notes', { ...fine, notes: [] }, 'notes: at least one note'],
    ['a missing key', { id: 'p', title: fine.title, notes: fine.notes }, 'version: "version"'],
    ['an unknown key', { ...fine, noets: [] }, 'noets: no such key'],
    ['an id with capitals', { ...fine, id: 'My Pack' }, 'id: small letters, digits and hyphens'],
    ['a missing language', withNote({ body: { en: 'Body.' } }), 'notes[0].body.fr: "fr"'],
    ['no sources', withNote({ sources: [] }), 'notes[0].sources: at least one source'],
    ['a rank of its own', withNote({ rank: 9 }), 'notes[0].rank: (1 | 2 | 3)'],
    ['a date in words', withNote({ asOf: 'last week' }), 'notes[0].asOf: YYYY, YYYY-MM or YYYY-MM-DD'],
    ['a date that YAML made a number', withNote({ asOf: 2025 }), 'notes[0].asOf: string'],
    ['a scope without a day', withNote({ scope: { from: '2025-11' } }), 'notes[0].scope.from: YYYY-MM-DD'],
    [
      'a language in words',
      withNote({ triggers: { english: { strong: ['a'] } } }),
      'notes[0].triggers.english: a language as en, fr, de',
    ],
    ['one phrase for a list', withNote({ triggers: { en: { strong: 'loan' } } }), 'notes[0].triggers.en.strong: Array'],
    [
      'a phrase with an open bracket',
      withNote({ triggers: { en: { strong: ['ok', 'a (b'] } } }),
      'notes[0].triggers.en.strong[1]: `)` after `(`',
    ],
    [
      'a veto with a condition',
      withNote({ triggers: { en: { veto: ['a & b'] } } }),
      'notes[0].triggers.en.veto[0]: no `&` here',
    ],
    [
      'a name that is not there',
      withNote({ triggers: { en: { strong: ['<state>'] } } }),
      "notes[0].triggers.en.strong[0]: `state` among the pack's shared words of this language",
    ],
    [
      'named words that cannot be read',
      { ...fine, shared: { en: { words: { state: 'a | (b' } } } },
      'shared.en.words.state: `)` after `(`',
    ],
    [
      'two notes with one id',
      { ...fine, notes: [fine.notes[0], fine.notes[0]] },
      'notes[1].id: an id that no other note has, not `a`',
    ],
  ])('with %s is refused, and the problem says where and what is expected', (_, value, problem) => {
    expect(problemsOf(value)).toContain(problem);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'https:// ',
    'example.org',
    ' javascript:alert(1)',
  ])('with a source at %j is refused', (url) => {
    const sources = [{ title: 'A page', publisher: 'Somebody', url, date: null }];
    expect(problemsOf(withNote({ sources }))).toEqual([
      'notes[0].sources[0].url: an address that begins with https:// or http://',
    ]);
  });

  test('keeps HTML in a body as the text that it is', () => {
    const body = { en: '<script>alert(1)</script>', fr: '<img src=x onerror=alert(1)>' };
    const parsed = parsePack(withNote({ body }));
    expect(parsed).toMatchObject({ ok: true, value: { notes: [{ body }] } });
  });
});

describe('a hostile pack is refused', () => {
  test('of 10 MB', () => {
    expect(problemsOf({ ...fine, title: { en: 'x'.repeat(10_000_000), fr: 'x' } })[0]).toMatch(
      /at most 2000000 characters/,
    );
  });

  test('of 100,000 triggers', () => {
    const strong = Array.from({ length: 100_000 }, (_, at) => `w${at}`);
    expect(problemsOf(withNote({ triggers: { en: { strong } } }))).toEqual(['notes: at most 20000 phrases in all']);
  });

  test('with a loop', () => {
    const loop: Record<string, unknown> = { ...fine };
    loop.self = loop;
    expect(problemsOf(loop)[0]).toMatch(/without loops/);
  });

  test('nested deeply', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(problemsOf({ ...fine, deep })).not.toEqual([]);
  });

  test('with keys that belong to every object', () => {
    const value = JSON.parse(`{"__proto__": {"id": "x"}, "constructor": 1, "notes": []}`) as unknown;
    expect(parsePack(value).ok).toBe(false);
    expect(problemsOf(withNote({ triggers: { en: { strong: ['<constructor>', '<toString>'] } } }))).toHaveLength(2);
  });
});

test('named words that call each other thirty deep are harmless', () => {
  const many = Array.from({ length: 30 }, (_, at) => `a${at} b${at}`).join(' | ');
  const words: Record<string, string> = { w0: many };
  for (let at = 1; at < 30; at += 1) words[`w${at}`] = `<w${at - 1}> <w${at - 1}> | <w${at - 1}> | ${many}`;
  const strong = Array.from({ length: 100 }, (_, at) => `<w29> ~15 <w28> ~15 <w27> x${at}`);
  const parsed = parsePack({ ...(withNote({ triggers: { en: { strong } } }) as Pack), shared: { en: { words } } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const text = articleOf([`${'a1 b1 a2 b2 '.repeat(300)} x7`]);
  expect(placeNotes(text, compile([parsed.value]), { lang: 'en' })).toHaveLength(1);
});

describe('matching', () => {
  const words = Array.from({ length: 10_000 }, (_, at) => `word${at}`);
  const bigPack = pack(
    Array.from(
      { length: 500 },
      (_, at): Note =>
        note(`n${at}`, {
          strong: words.slice(at * 20, at * 20 + 20).map((word) => `${word} ~5 (state|loan*|guarantee) & bank`),
        }),
    ),
  );

  test('of 10,000 triggers takes twice as long for twice the text, and not four times', () => {
    const matcher = compile([bigPack]);
    const text = (posts: number) =>
      articleOf(
        Array.from(
          { length: posts },
          (_, at) =>
            `the ${words[(at * 37) % 10_000]} of a state bank, word${at} loan and ${words[at]} guarantee by the bank`,
        ),
      );
    const [small, large] = [text(400), text(1600)];
    const place = (article: typeof small) => () => placeNotes(article, matcher, { lang: 'en' });
    expect(growth(4, place(small), place(large))).toBeLessThan(3);
  });

  test('stays linear in one endless sentence of words that all call', () => {
    const matcher = compile([
      pack([
        note('a', {
          strong: ['a ~15 a ~15 a ~15 a & !b', 'a && a && c'],
          weak: ['a'],
          near: ['c', 'd'],
          veto: ['a ~2 x'],
        }),
      ]),
    ]);
    const text = (count: number) => articleOf(['a '.repeat(count)]);
    const [small, large] = [text(1_000), text(8_000)];
    const place = (article: typeof small) => () => placeNotes(article, matcher, { lang: 'en' });
    expect(growth(8, place(small), place(large))).toBeLessThan(4);
  });
});
